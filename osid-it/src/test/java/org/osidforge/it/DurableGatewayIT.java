package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gateway over the providers that keep what they are given, in processes of their own. */
class DurableGatewayIT {

    private static final String CAMPUSES = "/api/v1/Object/room.Campus";
    private static final int WATCH = 1000;

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aDatabaseKeepsForTheNextGatewayWhatOneWasGiven() throws Exception {
        try (GatewayProcess gateway = GatewayProcess.start(folder, "--provider", "jdbc")) {
            assertThat(create(gateway, "North").statusCode()).isEqualTo(201);
        }
        assertThat(folder.resolve("osid.mv.db")).exists();
        try (GatewayProcess gateway = GatewayProcess.start(folder, "--provider", "jdbc")) {
            assertThat(list(gateway)).contains("North");
        }
    }

    @Test
    void aClusterIsCertifiedThroughOneNodeWhileItIsReadThroughOthers() throws Exception {
        List<String> members = members(3);
        CompletableFuture<GatewayProcess> second = CompletableFuture.supplyAsync(() -> node(members, 1));
        try (GatewayProcess one = node(members, 0);
                GatewayProcess other = second.get()) {
            assertThat(create(one, "North").statusCode()).isEqualTo(201);
            assertThat(list(other)).contains("North");
            CompletableFuture<Program> kit = CompletableFuture.supplyAsync(() -> certify(members, 2));
            int mostSeen = 0;
            while (!hasEnded(kit)) {
                for (GatewayProcess node : List.of(one, other)) {
                    mostSeen = Math.max(mostSeen, list(node).split("\"Id\"").length - 1);
                }
            }
            assertThat(kit.get().out()).contains(" 0 failed");
            assertThat(kit.get().exitCode()).isZero();
            assertThat(mostSeen)
                    .as("campuses of the kit, seen through the other nodes")
                    .isGreaterThan(1);
        }
    }

    /** Waits for a moment. */
    private static boolean hasEnded(CompletableFuture<Program> kit) throws Exception {
        try {
            kit.get(200, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        }
    }

    private GatewayProcess node(List<String> members, int place) {
        try {
            return GatewayProcess.start(
                    Files.createDirectories(folder.resolve("node" + place)),
                    options(members, place).toArray(new String[0]));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Program certify(List<String> members, int place) {
        List<String> command =
                new ArrayList<>(List.of("tck", "--package", "osid.room.batch", "--session", "CampusBatchAdminSession"));
        command.addAll(options(members, place));
        try {
            return Program.jar(command.toArray(new String[0]));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> options(List<String> members, int place) {
        return List.of(
                "--provider",
                "infinispan",
                "--cluster",
                "certified-" + members.hashCode(),
                "--members",
                String.join(",", members),
                "--bind",
                members.get(place));
    }

    /** Addresses on this machine whose ports are free, and so are those that watch over them. */
    private static List<String> members(int count) throws IOException {
        List<Integer> ports = new ArrayList<>();
        while (ports.size() < count) {
            try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                int port = one.getLocalPort();
                if (port + WATCH < 65_000 && !ports.contains(port) && isFree(port + WATCH)) {
                    ports.add(port);
                }
            }
        }
        return ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.toList());
    }

    private static boolean isFree(int port) {
        try (ServerSocket one = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return one.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private HttpResponse<String> create(GatewayProcess gateway, String name) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(gateway.uri() + CAMPUSES))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"DisplayName\":\"" + name + "\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String list(GatewayProcess gateway) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(gateway.uri() + CAMPUSES)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
