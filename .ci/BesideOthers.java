import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Runs a command while the usual ports are taken, as other applications on a developer's machine take them. Who asks one of them gets
 * the status 418, and the command counts as failed: no test may talk to another application.
 */
class BesideOthers {

    /** The defaults of Quarkus for HTTP and HTTPS, in tests and outside, for management in tests, and for debuggers. */
    private static final int[] PORTS = { 8080, 8081, 8443, 8444, 9001, 5005 };
    private static final Queue<String> REQUESTS = new ConcurrentLinkedQueue<>();

    public static void main(String[] command) throws IOException, InterruptedException {
        for (int port : PORTS) {
            take(port);
        }
        int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
        REQUESTS.forEach(System.err::println);
        if (!REQUESTS.isEmpty()) {
            System.err.println("Let the server of that test take a free port, and tell its client which one it is.");
            exitCode = Math.max(exitCode, 1);
        }
        System.exit(exitCode);
    }

    private static void take(int port) throws IOException {
        try {
            ServerSocket server = new ServerSocket(port);
            Thread thread = new Thread(() -> serve(server), "port-" + port);
            thread.setDaemon(true);
            thread.start();
        } catch (BindException taken) {
            System.err.println("Port " + port + " is taken already, which is as good.");
        }
    }

    private static void serve(ServerSocket server) {
        while (true) {
            try (Socket caller = server.accept()) {
                caller.setSoTimeout(5_000);
                String request = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII)).readLine();
                REQUESTS.add("Somebody asked another application on port " + server.getLocalPort() + ": " + request);
                caller.getOutputStream().write("HTTP/1.1 418 I'm a teapot\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        .getBytes(US_ASCII));
            } catch (IOException gone) {
                REQUESTS.add("Somebody connected to another application on port " + server.getLocalPort() + ": " + gone);
            }
        }
    }
}
