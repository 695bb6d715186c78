package org.osidforge.tck.pocket;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.osid.AlreadyExistsException;
import org.osid.InvalidArgumentException;
import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionSession;
import org.osid.transaction.TransactionState;

/** The transaction session of a pocket provider. */
final class MadeTogether {

    private final List<Pending> added = new ArrayList<>();
    private TransactionState state = TransactionState.values()[0];

    private MadeTogether() {}

    static TransactionSession session() {
        MadeTogether together = new MadeTogether();
        return (TransactionSession) Proxy.newProxyInstance(
                TransactionSession.class.getClassLoader(),
                new Class<?>[] {TransactionSession.class},
                (self, method, a) -> switch (method.getName()) {
                    case "add" -> together.add((Transaction) a[0]);
                    case "commit" -> together.commit();
                    case "abort" -> together.abort();
                    case "getState" -> together.state;
                    default -> method.getReturnType() == boolean.class ? false : null;
                });
    }

    private Object add(Transaction transaction) throws AlreadyExistsException {
        if (!(transaction instanceof Pending pending)) {
            throw new InvalidArgumentException("a transaction of another provider");
        }
        if (added.contains(pending)) {
            throw new AlreadyExistsException("added before");
        }
        added.add(pending);
        return null;
    }

    private Object commit() throws Exception {
        for (Pending one : added) {
            one.prepare();
        }
        added.forEach(Pending::commit);
        state = added.get(0).getState();
        return null;
    }

    private Object abort() {
        added.forEach(Pending::abort);
        return null;
    }
}
