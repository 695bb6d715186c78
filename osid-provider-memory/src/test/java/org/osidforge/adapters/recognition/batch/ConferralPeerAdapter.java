package org.osidforge.adapters.recognition.batch;

import org.osid.id.Id;
import org.osid.recognition.batch.ConferralPeer;
import org.osidforge.runtime.adapter.PeerAdapter;

/** The Ids that a Conferral is made for. */
public final class ConferralPeerAdapter extends PeerAdapter implements ConferralPeer {

    /** The peer of these Ids. */
    public ConferralPeerAdapter(Id awardId, Id recipientId) {
        super(awardId, recipientId);
    }

    @Override
    public Id getAwardId() {
        return id(0);
    }

    @Override
    public Id getRecipientId() {
        return id(1);
    }
}
