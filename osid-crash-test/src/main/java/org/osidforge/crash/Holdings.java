package org.osidforge.crash;

import java.util.List;
import org.osid.OperationFailedException;
import org.osid.OsidException;
import org.osidforge.crash.check.Content;
import org.osidforge.crash.desk.Desks;
import org.osidforge.crash.log.Action;
import org.osidforge.crash.log.Answer;
import org.osidforge.crash.model.Entry;
import org.osidforge.crash.model.Model;
import org.osidforge.crash.model.Names;
import org.osidforge.crash.provider.Target;
import org.osidforge.runtime.provider.Provider;

/**
 * A provider and what it is known to hold.
 *
 * @param target the provider
 * @param address Id of the address of all buildings
 * @param held what it holds
 */
record Holdings(Target target, String address, Model held) {

    /**
     * Makes what all writers share.
     *
     * @param target an empty provider
     */
    static Holdings prepared(Target target) throws OsidException, ReflectiveOperationException {
        try (Provider provider = target.open()) {
            Holdings prepared = new Holdings(target, Desks.makeAddress(provider), new Model());
            Desks desks = Desks.open(provider, prepared.address);
            for (String name : Names.SHARED_CAMPUSES) {
                prepared.make(desks, "campus", name);
            }
            for (String name : Names.GROUP) {
                prepared.make(desks, name.substring(name.lastIndexOf('-') + 1), name);
            }
            return prepared;
        }
    }

    private void make(Desks desks, String kind, String name) throws OsidException {
        Answer answer = desks.of(kind)
                .call(List.of(Action.create(kind, name, "new", null)))
                .get(0);
        if (!answer.done()) {
            throw new OperationFailedException("cannot make a " + kind + ": " + answer.words());
        }
        held.put(new Entry(kind, answer.id(), name, "new", null));
    }

    /** The same with what is held now. */
    Holdings after(Model now) {
        return new Holdings(target, address, now);
    }

    /**
     * All that the provider holds, which is opened for it anew.
     *
     * @param threads how many threads wrote
     */
    Content read(int threads) throws OsidException, ReflectiveOperationException {
        try (Provider provider = target.open()) {
            return Content.read(Desks.open(provider, address), threads);
        }
    }
}
