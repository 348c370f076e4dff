package dev.apigateway.it.soundness;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that only one road writes to stdout or stderr, and is right to. */
final class ExtraLine {

    static final int CELLS = 3;

    private final String text;
    private final Pattern line;
    private final Road road;
    private boolean used;

    private ExtraLine(String text, Road road) {
        this.text = text;
        this.road = road;
        this.line = Pattern.compile("(?m)^\\Q" + text.replace("…", "\\E.*\\Q") + "\\E(\n|\\z)");
    }

    /** @param cells the line, with … for what may be anything, the road, reason */
    static ExtraLine of(List<String> cells) {
        return new ExtraLine(cells.get(0), Road.valueOf(cells.get(1)));
    }

    String text() {
        return text;
    }

    String removedFrom(String output, Road writer) {
        if (writer != road) {
            return output;
        }
        Matcher matcher = line.matcher(output);
        used |= matcher.find();
        return matcher.replaceAll("").strip();
    }

    boolean isUsed() {
        return used;
    }
}
