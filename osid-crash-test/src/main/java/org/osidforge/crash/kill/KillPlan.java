package org.osidforge.crash.kill;

import java.time.Duration;
import java.util.Random;
import org.osidforge.crash.log.Line;
import org.osidforge.crash.log.Way;

/**
 * When a writer is killed.
 *
 * @param moment what is waited for
 * @param count how many times it must come
 * @param delay how long is waited after that
 * @param victim who is killed
 */
public record KillPlan(Moment moment, int count, Duration delay, Victim victim) {

    private static final int MANY_LINES = 1200;
    private static final int MANY_COMMITS = 60;

    /** What is waited for. */
    public enum Moment {
        /** The start of the process: inside the start of Java or of the provider. */
        START,
        /** The provider is about to be opened. */
        OPENING,
        /** Any line. */
        LINE,
        /** A transaction is about to be committed. */
        COMMIT,
        /** A transaction has begun. */
        INSIDE
    }

    /** Who is killed. */
    public enum Victim {
        /** The writer. */
        WRITER,
        /** The server behind the provider, and the writer at once after it. */
        BOTH,
        /** The server behind the provider, which is started again; the writer goes on and is killed later. */
        SERVER_FIRST;

        /** For reports. */
        public String words() {
            return switch (this) {
                case WRITER -> "writer";
                case BOTH -> "server and writer";
                case SERVER_FIRST -> "server, later writer";
            };
        }
    }

    /** A plan by chance. */
    public static KillPlan any(Random random, boolean hasServer) {
        Victim victim = hasServer && random.nextInt(3) == 0
                ? (random.nextBoolean() ? Victim.BOTH : Victim.SERVER_FIRST)
                : Victim.WRITER;
        int draw = random.nextInt(100);
        if (draw < 10) {
            return new KillPlan(Moment.START, 1, Duration.ofMillis(random.nextInt(2500)), victim);
        }
        if (draw < 20) {
            return new KillPlan(Moment.OPENING, 1, Duration.ofMillis(random.nextInt(600)), victim);
        }
        if (draw < 60) {
            return new KillPlan(Moment.LINE, 1 + random.nextInt(MANY_LINES), Duration.ZERO, victim);
        }
        return new KillPlan(
                draw < 90 ? Moment.COMMIT : Moment.INSIDE,
                1 + random.nextInt(MANY_COMMITS),
                Duration.ofNanos(random.nextInt(3_000_000)),
                victim);
    }

    /** Whether that line is one of those that are counted. */
    boolean counts(Line line) {
        return switch (moment) {
            case START -> false;
            case OPENING -> line.what() == Line.What.OPENING;
            case LINE -> true;
            case COMMIT -> line.what() == Line.What.INTENT && line.way() == Way.TRANSACTION;
            case INSIDE -> line.what() == Line.What.BEGUN;
        };
    }

    /** For reports. */
    public String words() {
        return victim.words() + ", "
                + switch (moment) {
                    case START -> delay.toMillis() + " ms after its start";
                    case OPENING -> delay.toMillis() + " ms after it began to open the provider";
                    case LINE -> "after " + count + " lines";
                    case COMMIT -> delay.toNanos() / 1000 + " us after commit " + count + " was asked for";
                    case INSIDE -> delay.toNanos() / 1000 + " us after transaction " + count + " began";
                };
    }
}
