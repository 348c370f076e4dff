package dev.apigateway.emulator.runtimeapi;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Keeps the trailers of the latest request of a connection. Netty reads them and the server of Vert.x 4 drops them, so they are
 * taken on the way. A runtime waits for its answer before it sends the next request, so the latest is the one being answered.
 *
 * @see <a href="https://github.com/eclipse-vertx/vert.x/issues/5253">HTTP trailers in requests</a>, with which this class may
 *      go
 */
final class RequestTrailers extends ChannelInboundHandlerAdapter {

    private HttpHeaders latest = EmptyHttpHeaders.INSTANCE;

    private RequestTrailers() {
    }

    static void keepFor(HttpConnection connection) {
        ChannelHandlerContext server = ((ConnectionBase) connection).channelHandlerContext();
        server.pipeline().addBefore(server.name(), RequestTrailers.class.getName(), new RequestTrailers());
    }

    /** The trailers of the request that ended last; empty if it had none. */
    static HttpHeaders of(HttpConnection connection) {
        return ((ConnectionBase) connection).channel().pipeline().get(RequestTrailers.class).latest;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof LastHttpContent end) {
            latest = end.trailingHeaders();
        }
        context.fireChannelRead(message);
    }
}
