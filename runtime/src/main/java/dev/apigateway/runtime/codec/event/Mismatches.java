package dev.apigateway.runtime.codec.event;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;

import dev.apigateway.EventDecodingException;

/** The members of one event that are of another kind than AWS sends, and so count as absent. Belongs to one thread. */
final class Mismatches {

    private static final Logger LOG = System.getLogger(Mismatches.class.getName());
    private static final int MAX_KEPT = 10;

    private final List<Mismatch> kept = new ArrayList<>(2);
    private int others;

    void found(JsonParser parser, String expected) {
        if (kept.size() == MAX_KEPT) {
            others++;
        } else {
            add(Mismatch.at(parser, expected));
        }
    }

    /** Keeps a few; what is one too many is counted. */
    void add(Mismatch mismatch) {
        if (kept.size() == MAX_KEPT) {
            others++;
            return;
        }
        kept.add(mismatch);
    }

    /** Why a member that is required counts as absent: for its own kind or for that of what it would be in. */
    @Nullable
    EventDecodingException refusalOf(String path) {
        for (Mismatch mismatch : kept) {
            if (path.equals(mismatch.path()) || path.startsWith(mismatch.path() + ".")) {
                return mismatch.refusal();
            }
        }
        return null;
    }

    void tell() {
        if (!LOG.isLoggable(Level.DEBUG)) {
            return;
        }
        StringBuilder text = new StringBuilder("The event is not as AWS sends it: ");
        for (int i = 0; i < kept.size(); i++) {
            Mismatch mismatch = kept.get(i);
            text.append(i == 0 ? "'" : ", '").append(mismatch.path()).append("' is ").append(mismatch.found())
                    .append(" instead of ").append(mismatch.expected());
        }
        text.append(others == 0 ? "" : ", and so are " + others + " more").append(". These members count as absent.");
        LOG.log(Level.DEBUG, text.toString());
    }
}
