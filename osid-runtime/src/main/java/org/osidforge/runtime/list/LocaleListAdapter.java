package org.osidforge.runtime.list;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.locale.Locale;
import org.osid.locale.LocaleList;

/** A list of locales. */
public final class LocaleListAdapter extends ListAdapter<Locale> implements LocaleList {

    /** What the source gives. */
    public LocaleListAdapter(ListSource<? extends Locale> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public LocaleListAdapter(Collection<? extends Locale> elements) {
        super(elements);
    }

    @Override
    public Locale getNextLocale() throws OperationFailedException {
        return next();
    }

    @Override
    public Locale[] getNextLocales(long n) throws OperationFailedException {
        return next(n, Locale[]::new);
    }
}
