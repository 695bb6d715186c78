package org.osidforge.adapters.recognition.batch;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.recognition.batch.ConferralPeer;
import org.osid.recognition.batch.ConferralPeerList;
import org.osidforge.runtime.list.ListAdapter;
import org.osidforge.runtime.list.ListSource;

/** A list of ConferralPeer elements. */
public final class ConferralPeerListAdapter extends ListAdapter<ConferralPeer> implements ConferralPeerList {

    /** What the source gives. */
    public ConferralPeerListAdapter(ListSource<? extends ConferralPeer> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public ConferralPeerListAdapter(Collection<? extends ConferralPeer> elements) {
        super(elements);
    }

    @Override
    public ConferralPeer getNextConferralPeer() throws OperationFailedException {
        return next();
    }

    @Override
    public ConferralPeer[] getNextConferralPeers(long n) throws OperationFailedException {
        return next(n, ConferralPeer[]::new);
    }
}
