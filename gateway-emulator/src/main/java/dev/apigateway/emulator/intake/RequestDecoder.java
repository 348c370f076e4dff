package dev.apigateway.emulator.intake;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Reads the requests of a connection as their front does, and refuses what it does not take. After a refusal nothing more is
 * read. Belongs to the event loop.
 */
public final class RequestDecoder extends VertxHttpRequestDecoder {

    private static final String DECODER_OF_VERTX = "httpDecoder";

    private final Supplier<RequestLimits> limits;
    private @Nullable ArrivalClock clock;
    private @Nullable Function<RefusedRequestException, Boolean> refusedBody;
    private HeadScan head = new HeadScan();
    private boolean inBody;
    private boolean closed;

    private RequestDecoder(HttpServerOptions options, Supplier<RequestLimits> limits) {
        super(options);
        this.limits = limits;
    }

    /** How a server reads whose connections this decoder reads: no more is kept in memory than any front takes. */
    public static HttpServerOptions serverOptions() {
        return new HttpServerOptions().setHttp2ClearTextEnabled(false).setHandle100ContinueAutomatically(true)
                .setMaxHeaderSize(RequestLimits.MEMORY_BYTES).setMaxInitialLineLength(RequestLimits.MEMORY_BYTES);
    }

    /**
     * Lets a new connection be read by this decoder.
     *
     * @param limits what counts for the next request
     */
    public static void install(HttpConnection connection, HttpServerOptions options, Supplier<RequestLimits> limits) {
        pipeline(connection).replace(DECODER_OF_VERTX, DECODER_OF_VERTX, new RequestDecoder(options, limits));
    }

    /**
     * Has a request answered whose body cannot be read to its end.
     *
     * @param refuse answers, and says whether it could
     */
    public static void whenRefused(HttpConnection connection, Function<RefusedRequestException, Boolean> refuse) {
        RequestDecoder decoder = pipeline(connection).get(RequestDecoder.class);
        if (decoder != null) {
            decoder.refusedBody = refuse;
        }
    }

    private static ChannelPipeline pipeline(HttpConnection connection) {
        return ((ConnectionBase) connection).channel().pipeline();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        clock = new ArrivalClock(context, () -> late(context));
    }

    @Override
    protected void handlerRemoved0(ChannelHandlerContext context) throws Exception {
        clock().stop();
        super.handlerRemoved0(context);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        clock().stop();
        super.channelInactive(context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof ByteBuf bytes && !closed) {
            clock().arrived(bytes.readableBytes(), limits.get().arrival());
        }
        super.channelRead(context, message);
        if (closed || !inBody && head.isEmpty() && actualReadableBytes() == 0) {
            clock().stop();
        }
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf buffer, List<Object> out) throws Exception {
        if (closed) {
            buffer.skipBytes(buffer.readableBytes());
            return;
        }
        int begin = buffer.readerIndex();
        int before = out.size();
        super.decode(context, buffer, out);
        if (!inBody) {
            head.take(buffer, begin, buffer.readerIndex());
        }
        for (int i = before; i < out.size() && !closed; i++) {
            read(out, i);
        }
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        if (limits.get().lengthBesideChunks()) {
            clearContentLength();
            message.headers().remove(HttpHeaderNames.CONTENT_LENGTH);
            HttpUtil.setKeepAlive(message, false);
        } else {
            super.handleTransferEncodingChunkedWithContentLength(message);
        }
    }

    @Override
    protected HttpMessage createInvalidMessage() {
        return new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/", Unpooled.EMPTY_BUFFER);
    }

    private void read(List<Object> out, int index) {
        Object part = out.get(index);
        if (part instanceof HttpRequest request) {
            readHead(request);
            if (closed) {
                out.subList(index + 1, out.size()).clear();
                return;
            }
        }
        if (part instanceof HttpContent content && content.decoderResult().isFailure()) {
            closed = true;
            if (answered(RefusedRequestException.of(content.decoderResult().cause()))) {
                out.remove(index);
            }
        } else if (part instanceof LastHttpContent) {
            inBody = false;
            head = new HeadScan();
        }
    }

    private void readHead(HttpRequest request) {
        inBody = true;
        if (request.decoderResult().isFailure()) {
            closed = true;
            return;
        }
        RefusedRequestException refused = head.refusal(request, limits.get());
        if (refused == null) {
            RequestSyntax.toOriginForm(request);
        } else {
            request.setProtocolVersion(HttpVersion.HTTP_1_1).setDecoderResult(DecoderResult.failure(refused));
            closed = true;
        }
    }

    private void late(ChannelHandlerContext context) {
        closed = true;
        RefusedRequestException late = new RefusedRequestException(Refusal.LATE, "It did not arrive within "
                + limits.get().arrival().toMillis() + " ms and a second for each half kilobyte.");
        if (inBody && answered(late)) {
            return;
        }
        HttpObject rest = inBody ? new DefaultLastHttpContent(Unpooled.EMPTY_BUFFER) : createInvalidMessage();
        rest.setDecoderResult(DecoderResult.failure(late));
        context.fireChannelRead(rest);
        context.fireChannelReadComplete();
    }

    private boolean answered(RefusedRequestException refused) {
        return refusedBody != null && refusedBody.apply(refused);
    }

    private ArrivalClock clock() {
        return Objects.requireNonNull(clock);
    }
}
