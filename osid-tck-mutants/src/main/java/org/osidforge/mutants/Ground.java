package org.osidforge.mutants;

import java.util.List;
import java.util.Set;
import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.spec.model.ModelFiles;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.provider.ProviderUnderTest;

/** A sound provider that mistakes are made in, and the model that it is tried with. */
public enum Ground {
    /** The pocket provider of rooms and recognitions: quick, and shares no code with the providers of the project. */
    POCKET {
        @Override
        public ProviderUnderTest open() {
            return new PocketProvider(model());
        }

        @Override
        public Specification model() {
            return Models.TWO_PACKAGES;
        }
    },

    /** The same with a record type of every kind. */
    POCKET_WITH_RECORDS {
        @Override
        public ProviderUnderTest open() {
            return new PocketProvider(model()).withRecordTypes();
        }

        @Override
        public Specification model() {
            return Models.TWO_PACKAGES;
        }
    },

    /** The in-memory provider of every official package. */
    MEMORY {
        @Override
        public ProviderUnderTest open() throws ConfigurationErrorException, OperationFailedException {
            return EngineProvider.over("memory", new MemoryStore());
        }

        @Override
        public Specification model() {
            return Models.ALL;
        }
    };

    /**
     * A provider of its own, without objects.
     *
     * @throws ConfigurationErrorException never, without settings
     * @throws OperationFailedException if its store failed
     */
    public abstract ProviderUnderTest open() throws ConfigurationErrorException, OperationFailedException;

    /** The packages that it serves, and what these refer to. */
    public abstract Specification model();

    // loaded with the first provider that needs them
    private static final class Models {
        private static final Set<String> TESTED = Set.of("osid.recognition.batch", "osid.room.batch");
        private static final Specification ALL = ModelFiles.load(Ground.class.getClassLoader());
        // what the two refer to is there as far as its interfaces go; other batch sessions are no matter of these
        private static final Specification TWO_PACKAGES = Specification.of(List.copyOf(ALL.packages()).stream()
                .filter(pkg -> pkg.batches().isEmpty() || TESTED.contains(pkg.name()))
                .toList());
    }
}
