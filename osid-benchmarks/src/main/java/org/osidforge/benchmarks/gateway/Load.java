package org.osidforge.benchmarks.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Calls of one server with the same batch, over connections that are kept. Every answer is checked. */
final class Load {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest request;
    private final Way way;
    private final int items;

    /** @param items requests in the batch, all of which create */
    Load(URI uri, Way way, int items) {
        Sent sent = way.batches().creates(items);
        this.request = HttpRequest.newBuilder(uri)
                .header("Content-Type", sent.type())
                .POST(BodyPublishers.ofByteArray(sent.body()))
                .timeout(Duration.ofSeconds(60))
                .build();
        this.way = way;
        this.items = items;
    }

    /**
     * Times of calls.
     *
     * @param perSecond calls in a second
     * @param nanos the time of each, sorted
     */
    record Times(double perSecond, long[] nanos) {

        static Times of(List<Long> nanos, double seconds) {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Times(sorted.length / seconds, sorted);
        }

        /** A percentile, in milliseconds. */
        double percentile(double percent) {
            return nanos[(int) Math.min(nanos.length - 1L, (long) (nanos.length * percent / 100))] / 1e6;
        }
    }

    /** So many clients, each of which calls again when it has its answer. */
    Times closed(int clients, Duration time) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long begin = System.nanoTime();
            Callable<List<Long>> one = () -> again(begin + time.toNanos());
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> done : threads.invokeAll(java.util.Collections.nCopies(clients, one))) {
                nanos.addAll(done.get());
            }
            return Times.of(nanos, (System.nanoTime() - begin) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Long> again(long end) throws IOException, InterruptedException {
        Batches batches = way.batches();
        List<Long> nanos = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            nanos.add(System.nanoTime() - begin);
            batches.check(answer.body(), items);
        }
        return nanos;
    }

    /** Calls at a pace, whether or not the ones before are answered; times count from when a call was due. */
    Times open(double perSecond, Duration time) {
        int calls = (int) Math.max(1, perSecond * time.toNanos() / 1e9);
        long[] nanos = new long[calls];
        List<CompletableFuture<byte[]>> answers = new ArrayList<>(calls);
        long begin = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            int call = i;
            long due = begin + (long) (i * 1e9 / perSecond);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            answers.add(client.sendAsync(request, BodyHandlers.ofByteArray()).thenApply(answer -> {
                nanos[call] = System.nanoTime() - due;
                return answer.body();
            }));
        }
        Batches batches = way.batches();
        answers.forEach(answer -> batches.check(answer.join(), items));
        return Times.of(Arrays.stream(nanos).boxed().toList(), (System.nanoTime() - begin) / 1e9);
    }
}
