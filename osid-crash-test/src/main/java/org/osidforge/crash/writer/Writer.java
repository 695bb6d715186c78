package org.osidforge.crash.writer;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osidforge.crash.log.Line;
import org.osidforge.crash.provider.Target;
import org.osidforge.runtime.provider.Provider;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process that is killed: it opens the provider, works in several threads without end, and tells before and after each call on its output what it does.
 *
 * <p>Its only argument is the file that holds its {@link Order}. It ends by being killed; with exit code 2 where the provider cannot be opened.
 */
public final class Writer {

    private Writer() {}

    /** Works until it is killed. */
    public static void main(String[] arguments) throws Exception {
        Order order = JsonMapper.shared().readValue(Path.of(arguments[0]), Order.class);
        Telling telling = new Telling(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), order.firstThread());
        // what others print must not come between the lines
        System.setOut(System.err);
        endWithParent();
        telling.tell(Line.What.OPENING);
        Provider provider = Target.open(order.factory(), order.settings());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < order.threads(); i++) {
            threads.add(new Thread(new Worker(order.firstThread() + i, order, provider, telling), "writer-" + i));
        }
        telling.tell(Line.What.OPENED);
        threads.forEach(Thread::start);
        for (Thread one : threads) {
            one.join();
        }
    }

    /** A writer does not outlive the one who would kill it. */
    private static void endWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(3)));
    }
}
