package org.osidforge.runtime.adapter;

import java.util.List;
import org.osid.AlreadyExistsException;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.OsidForm;
import org.osid.OsidObject;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osidforge.runtime.engine.Create;
import org.osidforge.runtime.engine.Identities;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.list.IdListAdapter;

/** Base of the sessions that create and issue Ids, single and batch. */
public abstract class IdAdminSessionAdapter extends AdminSessionAdapter<OsidObject> {

    private final Create create;
    private final Identities ids;

    /**
     * A session that administers Ids.
     *
     * @param scope where it was asked for
     * @param kind their kind
     */
    protected IdAdminSessionAdapter(Scope scope, Kind kind) {
        super(scope, kind);
        this.create = new Create(scope.session(), kind);
        this.ids = new Identities(scope.session(), kind);
    }

    /**
     * Creates one Id.
     *
     * @throws AlreadyExistsException if there is that Id already
     * @throws org.osid.IllegalStateException if the form was used
     * @throws org.osid.InvalidArgumentException if an element is invalid
     * @throws org.osid.UnsupportedException if the form is not one for create that this session gave
     */
    protected final Id createdId(OsidForm form)
            throws AlreadyExistsException, OperationFailedException, PermissionDeniedException {
        open();
        return create.id(stateOf(Fault.checkNotNull(form, "form")));
    }

    /** A new Id. */
    protected final Id issue() throws OperationFailedException, PermissionDeniedException {
        open();
        return ids.issue(1).get(0);
    }

    /**
     * That many new Ids.
     *
     * @throws org.osid.InvalidArgumentException if the number is negative (ruling 9)
     */
    protected final IdList issueEach(long number) throws OperationFailedException, PermissionDeniedException {
        open();
        return new IdListAdapter(List.<Id>copyOf(ids.issue(number)));
    }

    /**
     * Takes an alias back.
     *
     * @throws NotFoundException if it is no alias of that Id
     */
    protected final void unalias(Id id, Id aliasId)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        open();
        ids.removeAlias(id, aliasId);
    }
}
