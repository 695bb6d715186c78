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
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Calls of one server with the same batch, over connections that are kept. Every answer is checked. */
final class Load {

    private static final int CONNECTIONS = 4;

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

    /**
     * Calls at a pace, whether or not the ones before are answered, over a few connections.
     *
     * <p>The time of a call that must wait for a connection counts from when it was due; that of one whose client slept until then counts from when the client awoke, since how long the machine lets it sleep is none of the server's.
     */
    Times open(double perSecond, Duration time) throws Exception {
        int calls = (int) Math.max(1, perSecond * time.toNanos() / 1e9);
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            AtomicInteger next = new AtomicInteger();
            long begin = System.nanoTime();
            Callable<List<Long>> one = () -> inTime(next, calls, begin, perSecond);
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> done : threads.invokeAll(java.util.Collections.nCopies(CONNECTIONS, one))) {
                nanos.addAll(done.get());
            }
            return Times.of(nanos, (System.nanoTime() - begin) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    // answers are checked when all are there: the two cores belong to the server as far as can be
    private List<Long> inTime(AtomicInteger next, int calls, long begin, double perSecond)
            throws IOException, InterruptedException {
        List<byte[]> answers = new ArrayList<>();
        List<Long> nanos = new ArrayList<>();
        for (int call = next.getAndIncrement(); call < calls; call = next.getAndIncrement()) {
            long due = begin + (long) (call * 1e9 / perSecond);
            long start = due;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
                start = System.nanoTime();
            }
            answers.add(client.send(request, BodyHandlers.ofByteArray()).body());
            nanos.add(System.nanoTime() - start);
        }
        Batches batches = way.batches();
        answers.forEach(answer -> batches.check(answer, items));
        return nanos;
    }
}
