package dev.apigateway.emulator.intake;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpRequest;

/** Measures the lines of a request's head while they are read. */
final class HeadScan {

    private int lines;
    private int line;
    private int firstLine;
    private int longestHeader;
    private boolean folded;

    /** Takes a part of the head. */
    void take(ByteBuf bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte next = bytes.getByte(i);
            if (next == '\n') {
                endLine();
            } else if (next != '\r') {
                folded |= lines > 0 && line == 0 && (next == ' ' || next == '\t');
                line++;
            }
        }
    }

    /** Whether nothing but empty lines has been seen. */
    boolean isEmpty() {
        return lines == 0 && line == 0;
    }

    /** Why a front does not take the request of this head; null if it does. */
    @Nullable
    RefusedRequestException refusal(HttpRequest request, RequestLimits limits) {
        if (firstLine > limits.requestLineBytes()) {
            return new RefusedRequestException(Refusal.REQUEST_LINE_TOO_LONG, "Its request line has " + firstLine
                    + " bytes; this front takes " + limits.requestLineBytes() + ".");
        }
        int bytes = firstLine;
        for (Map.Entry<String, String> header : request.headers()) {
            bytes += header.getValue().length();
        }
        if (longestHeader > limits.headerLineBytes() || bytes > limits.headBytes()) {
            return new RefusedRequestException(Refusal.HEADERS_TOO_LONG, "Its request line and headers have " + bytes
                    + " bytes, and the longest header " + longestHeader + "; this front takes " + limits.headBytes() + ", and "
                    + limits.headerLineBytes() + " of one header.");
        }
        String problem = folded ? "A header goes on in the next line." : RequestSyntax.problem(request);
        return problem == null ? null : new RefusedRequestException(Refusal.MALFORMED, problem);
    }

    private void endLine() {
        if (lines > 0) {
            longestHeader = Math.max(longestHeader, line);
            lines++;
        } else if (line > 0) {
            firstLine = line;
            lines = 1;
        }
        line = 0;
    }
}
