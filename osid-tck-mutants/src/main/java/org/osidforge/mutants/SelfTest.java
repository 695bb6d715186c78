package org.osidforge.mutants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Checks the conformance kit: every mistake must be caught by the clause that it breaks, and no clause may find fault with a sound provider. */
public final class SelfTest {

    private final SelfTestListener listener;
    private final int all;
    private int done;

    private SelfTest(SelfTestListener listener, int all) {
        this.listener = listener;
        this.all = all;
    }

    /**
     * Tries the conformance kit on these mistakes and sound providers, several at a time.
     *
     * @param mistakes the mistakes
     * @param sound the sound providers
     * @param listener hears of each as soon as it was tried
     * @return the results, in the order of what was given
     * @throws InterruptedException if the thread was interrupted
     * @throws IllegalStateException if a mutant or a provider could not be made
     */
    public static SelfTestReport run(List<Mistake> mistakes, List<SoundProvider> sound, SelfTestListener listener)
            throws InterruptedException {
        SelfTest test = new SelfTest(listener, mistakes.size() + sound.size());
        List<SoundResult> soundResults = new ArrayList<>();
        List<MistakeResult> mistakeResults = new ArrayList<>();
        List<Callable<Void>> together = new ArrayList<>();
        // these take longer, and shall not be the last
        sound.forEach(one -> together.add(() -> test.tryOut(one, soundResults)));
        for (Mistake one : mistakes) {
            if (!one.apart()) {
                together.add(() -> test.tryOut(one, mistakeResults));
            }
        }
        severalAtATime(together);
        mistakes.stream().filter(Mistake::apart).forEach(one -> test.tryOut(one, mistakeResults));
        soundResults.sort(Comparator.comparingInt(result -> sound.indexOf(result.provider())));
        mistakeResults.sort(Comparator.comparingInt(result -> mistakes.indexOf(result.mistake())));
        return new SelfTestReport(mistakeResults, soundResults);
    }

    private Void tryOut(SoundProvider provider, List<SoundResult> results) {
        SoundResult result = Trials.of(provider);
        tell(provider.id(), () -> results.add(result));
        return null;
    }

    private Void tryOut(Mistake mistake, List<MistakeResult> results) {
        MistakeResult result = Trials.of(mistake);
        tell(mistake.id(), () -> results.add(result));
        return null;
    }

    private synchronized void tell(String id, Runnable add) {
        add.run();
        done++;
        listener.tried(id, done, all);
    }

    private static void severalAtATime(List<Callable<Void>> work) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (Future<Void> ended : pool.invokeAll(work)) {
                ended.get();
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause().getMessage(), broken.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
