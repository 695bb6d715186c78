package org.osidforge.spec.pattern;

import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;

/** A peer: the capsule of the Ids that one form is made for. */
final class PeerPattern {

    private PeerPattern() {}

    static InterfaceDraft expand(BatchKind batch, BatchWay way, ObjectKind kind, Origin origin) {
        InterfaceDraft peer = new InterfaceDraft(origin, batch.pkg(), way.peer(), InterfaceKind.PEER, kind.name())
                .parents(Core.CAPSULE);
        for (Parent parent : way.parents()) {
            peer.method("get" + parent.name() + "Id").returns(Core.ID).does(Role.GET_PEER_ID, parent.name());
        }
        return peer;
    }
}
