package org.osidforge.crash.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;
import org.osidforge.crash.journal.Effects.Effect;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.provider.ProviderFactory;
import org.osidforge.runtime.provider.Settings;

/** Providers over a journal: one that is sound, and those that are broken on purpose, each in one way that a real store could be broken in. */
public final class JournalProviders {

    /** Setting that names the journal's file. */
    public static final String FILE = "journal.file";

    private JournalProviders() {}

    /** Opens a provider over a journal. */
    public abstract static class Over implements ProviderFactory {

        private final Function<Path, Journal> journal;

        Over(Function<Path, Journal> journal) {
            this.journal = journal;
        }

        @Override
        public Provider open(Settings settings) throws ConfigurationErrorException, OperationFailedException {
            Path file = Path.of(settings.text(FILE, "journal"));
            return Provider.over(new JournalStore(journal.apply(file)))
                    .settings(settings)
                    .open();
        }
    }

    /** Keeps every promise. */
    public static final class Sound extends Over {
        /** For the crash test, which makes it by its name. */
        public Sound() {
            super(Journal::new);
        }
    }

    /** Acknowledges before it writes. */
    public static final class AcknowledgesEarly extends Over {
        /** For the crash test. */
        public AcknowledgesEarly() {
            super(Late::new);
        }

        private static final class Late extends Journal {
            private final BlockingQueue<Effects> waiting = new LinkedBlockingQueue<>();

            Late(Path file) {
                super(file);
                Thread behind = new Thread(this::writeBehind, "behind");
                behind.setDaemon(true);
                behind.start();
            }

            @Override
            public void append(Effects effects) {
                waiting.add(effects);
            }

            private void writeBehind() {
                try {
                    while (true) {
                        write(waiting.take());
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** Forgets the last object of a call that has several. */
    public static final class LosesTheLast extends Over {
        /** For the crash test. */
        public LosesTheLast() {
            super(file -> new Journal(file) {
                @Override
                public void append(Effects effects) {
                    List<Effect> all = effects.all();
                    write(all.size() < 3 ? effects : new Effects(all.subList(0, all.size() - 1)));
                }
            });
        }
    }

    /** Writes a call and a commit in two steps. */
    public static final class WritesInHalves extends Over {
        /** For the crash test. */
        public WritesInHalves() {
            super(file -> new Journal(file) {
                @Override
                public void append(Effects effects) {
                    List<Effect> all = effects.all();
                    write(new Effects(all.subList(0, all.size() / 2)));
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
                    write(new Effects(all.subList(all.size() / 2, all.size())));
                }
            });
        }
    }

    /** Makes the last object once more, with an Id of its own, when it is opened after a crash. */
    public static final class DoublesOnReplay extends Over {
        /** For the crash test. */
        public DoublesOnReplay() {
            super(file -> new Journal(file) {
                @Override
                public List<Effects> readAll() {
                    List<Effects> found = new ArrayList<>(super.readAll());
                    for (Effects one : List.copyOf(found)) {
                        for (Effect effect : one.all()) {
                            if (effect.json() != null && effect.json().contains("shared-0")) {
                                String twin = effect.id().replace("@", "-twin@");
                                found.add(new Effects(List.of(new Effect(
                                        effect.kind(), twin, effect.json().replace(effect.id(), twin), null))));
                            }
                        }
                    }
                    return found;
                }
            });
        }
    }

    /** Does not keep deletions. */
    public static final class BringsBack extends Over {
        /** For the crash test. */
        public BringsBack() {
            super(file -> new Journal(file) {
                @Override
                public void append(Effects effects) {
                    write(new Effects(effects.all().stream()
                            .filter(one -> one.alias() != null || one.json() != null)
                            .toList()));
                }
            });
        }
    }

    /** Does not keep that an alias was given to another object. */
    public static final class KeepsOldAliases extends Over {
        /** For the crash test. */
        public KeepsOldAliases() {
            super(file -> new Journal(file) {
                private final List<String> seen = new ArrayList<>();

                @Override
                public synchronized void append(Effects effects) {
                    write(new Effects(effects.all().stream()
                            .filter(one -> one.alias() == null || one.id() == null || !seen.contains(one.alias()))
                            .toList()));
                    effects.all().forEach(one -> seen.add(one.alias()));
                }
            });
        }
    }

    /** Loses one call of a hundred, as if its pages had never reached the disk. */
    public static final class LosesSome extends Over {
        /** For the crash test. */
        public LosesSome() {
            super(file -> new Journal(file) {
                private long calls;

                @Override
                public synchronized void append(Effects effects) {
                    if (++calls % 100 != 0) {
                        write(effects);
                    }
                }
            });
        }
    }
}
