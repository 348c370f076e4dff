package nativetoolchain;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Iterates over arguments, and splits text into them. */
final class Arguments {
    private final List<String> list;
    private int i;

    Arguments(List<String> list) {
        this.list = list;
    }

    boolean more() {
        return i < list.size();
    }

    String next() {
        return list.get(i++);
    }

    String value(String option) {
        if (!more()) {
            throw new UsageError(option + " needs a value");
        }
        return next();
    }

    /** Blank separated words; single or double quotes keep blanks. */
    static List<String> split(String text) {
        List<String> result = new ArrayList<>();
        StringBuilder word = null;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (Character.isWhitespace(c)) {
                if (word != null) {
                    result.add(word.toString());
                    word = null;
                }
            } else {
                if (word == null) {
                    word = new StringBuilder();
                }
                if (c == '"' || c == '\'') {
                    quote = c;
                } else {
                    word.append(c);
                }
            }
        }
        if (word != null) {
            result.add(word.toString());
        }
        return result;
    }

    /** @file arguments, in the syntax of the java launcher's argument files. */
    static List<String> expandFiles(List<String> args) throws IOException {
        List<String> result = new ArrayList<>();
        for (String arg : args) {
            if (arg.startsWith("@@")) {
                result.add(arg.substring(1));
            } else if (arg.startsWith("@") && arg.length() > 1) {
                result.addAll(argumentFile(Files.readString(Path.of(arg.substring(1)), StandardCharsets.UTF_8)));
            } else {
                result.add(arg);
            }
        }
        return result;
    }

    private static List<String> argumentFile(String text) throws IOException {
        List<String> result = new ArrayList<>();
        StringReader in = new StringReader(text);
        StringBuilder word = null;
        int quote = 0;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (quote == 0 && Character.isWhitespace(c)) {
                if (word != null) {
                    result.add(word.toString());
                    word = null;
                }
                continue;
            }
            if (quote == 0 && c == '#' && word == null) {
                while (c >= 0 && c != '\n') {
                    c = in.read();
                }
                continue;
            }
            if (word == null) {
                word = new StringBuilder();
            }
            if (quote != 0 && c == '\\') {
                c = in.read();
                switch (c) {
                    case 'n' -> word.append('\n');
                    case 'r' -> word.append('\r');
                    case 't' -> word.append('\t');
                    case 'f' -> word.append('\f');
                    case '\n' -> {
                        // the line goes on behind the blanks of the next one
                        in.mark(1);
                        for (c = in.read(); c == ' ' || c == '\t'; c = in.read()) {
                            in.mark(1);
                        }
                        in.reset();
                    }
                    default -> {
                        if (c >= 0) {
                            word.append((char) c);
                        }
                    }
                }
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else {
                word.append((char) c);
            }
        }
        if (word != null) {
            result.add(word.toString());
        }
        return result;
    }
}
