package org.osidforge.tck.clause;

import static org.osidforge.tck.report.Level.MUST;

import java.util.Optional;
import org.osid.OsidManager;
import org.osid.id.Id;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.run.BatchSession;
import org.osidforge.tck.run.ManagerInHand;
import org.osidforge.tck.run.Trial;

/** The manager that gives the session. */
@ClauseGroup(
        value = "MANAGER",
        look =
                "The methods of the manager that give sessions: each agrees with its supports method, and looks at its catalog or proxy before it gives anything.")
public final class ManagerClauses {

    @Clause(
            id = "MANAGER-01",
            level = MUST,
            source = "CORE managers",
            text =
                    "A session for a catalog: null is NULL_ARGUMENT, an unknown catalog NOT_FOUND, and without visible federation the getter"
                            + " is UNIMPLEMENTED.")
    public void sessionForCatalog(Trial trial) {
        ManagerInHand manager = trial.manager();
        String name = trial.batch().session();
        if (!manager.hasSessionForCatalog(name)) {
            throw Stop.notTestable("the specification gives no " + name + " for a catalog");
        }
        MadeId unknown = trial.data().newId("unknown.Catalog");
        if (!manager.supportsVisibleFederation() || !manager.supports(name)) {
            Expect.error(
                    ErrorCode.UNIMPLEMENTED,
                    "asking a manager without visible federation for " + name + " for a catalog",
                    () -> manager.sessionForCatalog(name, unknown));
            return;
        }
        Expect.error(
                ErrorCode.NULL_ARGUMENT,
                "asking for " + name + " for null as the catalog",
                () -> manager.sessionForCatalog(name, null));
        Expect.error(
                ErrorCode.NOT_FOUND,
                "asking for " + name + " for an unknown catalog",
                () -> manager.sessionForCatalog(name, unknown));
        catalogOf(trial).ifPresent(catalog -> expectSessionFor(trial, manager, catalog));
    }

    // a catalog can be made where the same package has the batch session of catalogs
    private static Optional<MadeId> catalogOf(Trial trial) {
        Optional<BatchKind> catalogs = trial.catalogs();
        return catalogs.map(batch -> trial.setUp(
                        "creating a catalog", () -> trial.sessionOf(batch).make(1))
                .get(0));
    }

    private static void expectSessionFor(Trial trial, ManagerInHand manager, MadeId catalog) {
        BatchSession session = trial.adopt(
                trial.batch(), manager.sessionForCatalog(trial.batch().session(), catalog));
        Optional<MethodSpec> method = session.facet().find(Role.GET_CATALOG_ID);
        method.ifPresent(m -> Expect.equal(
                catalog,
                MadeId.copyOf((Id) session.facet().call(session.raw(), m), m.name()),
                "asking a session for a catalog for the catalog's Id"));
    }

    @Clause(
            id = "MANAGER-02",
            level = MUST,
            source = "CORE proxy managers",
            text =
                    "The proxy manager answers null in place of a proxy with NULL_ARGUMENT, and otherwise gives what the manager gives.")
    public void proxyManager(Trial trial) {
        String name = trial.batch().session();
        ManagerInHand manager = trial.bench()
                .proxyManager(trial.batch().pkg())
                .orElseThrow(() -> Stop.notDeclared(
                        "the provider has no proxy manager of " + trial.batch().pkg()));
        if (!manager.supports(name)) {
            Expect.error(
                    ErrorCode.UNIMPLEMENTED,
                    "asking the proxy manager for " + name + ", which it says not to offer",
                    () -> manager.session(name));
            return;
        }
        Expect.error(
                ErrorCode.NULL_ARGUMENT,
                "asking the proxy manager for " + name + " with null in place of a proxy",
                () -> manager.sessionForCaller(name, null));
        BatchSession session = trial.adopt(trial.batch(), manager.session(name));
        MadeId id = session.make(1).get(0);
        Expect.that(
                !session.givesFormsForUpdate() || session.findsForUpdate(id),
                "creating an object with a session of the proxy manager, and asking it for the form for update",
                "a form",
                "NOT_FOUND");
        if (manager.hasSessionForCatalog(name) && manager.supportsVisibleFederation()) {
            Expect.error(
                    ErrorCode.NOT_FOUND,
                    "asking the proxy manager for " + name + " for an unknown catalog",
                    () -> manager.sessionForCatalog(name, trial.data().newId("unknown.Catalog")));
        }
    }

    @Clause(
            id = "MANAGER-03",
            level = MUST,
            source = "CORE OsidManager",
            text = "Initializing a manager a second time is ILLEGAL_STATE.")
    public void initializedTwice(Trial trial) {
        String pkg = trial.batch().pkg();
        Optional<OsidManager> fresh = Guard.value(
                "asking the provider for a new manager of " + pkg,
                () -> trial.bench().provider().freshManager(pkg));
        if (fresh.isPresent()) {
            Guard.run("initializing a new manager of " + pkg, () -> fresh.get().initialize(trial.runtime()));
            Expect.error(
                    ErrorCode.ILLEGAL_STATE,
                    "initializing a manager of " + pkg + " a second time",
                    () -> fresh.get().initialize(trial.runtime()));
            return;
        }
        Object inUse = trial.manager().raw();
        Expect.error(
                ErrorCode.ILLEGAL_STATE,
                "initializing the manager in use of " + pkg + " once more",
                () -> ((OsidManager) inUse).initialize(trial.runtime()));
    }
}
