package org.osidforge.crash.broken;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;
import org.osidforge.crash.journal.Journal;
import org.osidforge.crash.journal.JournalProviders;
import org.osidforge.crash.journal.JournalStore;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.provider.ProviderFactory;
import org.osidforge.runtime.provider.Settings;
import org.osidforge.runtime.store.Store;

/** A sound store in a wrapper that breaks it; the setting {@link #WRAPPER} tells which. */
public final class BrokenProvider implements ProviderFactory {

    /** Setting that names the wrapper. */
    public static final String WRAPPER = "broken.by";

    /** The wrappers by their names. */
    public static final Map<String, UnaryOperator<Store>> WRAPPERS = Map.of(
            "LastIsForgotten", LastIsForgotten::new,
            "UpdateIsDenied", UpdateIsDenied::new,
            "IndexIsEmpty", IndexIsEmpty::new,
            "CommitIsNotOne", CommitIsNotOne::new);

    /** For the crash test, which makes it by its name. */
    public BrokenProvider() {}

    @Override
    public Provider open(Settings settings) throws ConfigurationErrorException, OperationFailedException {
        Store sound = new JournalStore(new Journal(Path.of(settings.text(JournalProviders.FILE, "journal"))));
        return Provider.over(WRAPPERS.get(settings.text(WRAPPER, "")).apply(sound))
                .settings(settings)
                .open();
    }
}
