package org.osidforge.tck.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.osid.id.IdList;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.CreateShape;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Way;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeValue;

/** What forms for create are asked for: a number, the Ids of parents, or peers; the parents are made where the package can make them. */
public final class Parents {

    private static final Set<ErrorCode> REFUSALS =
            Set.of(ErrorCode.NOT_FOUND, ErrorCode.INVALID_ARGUMENT, ErrorCode.UNSUPPORTED);

    private final Trial trial;
    private final BatchKind batch;
    private final BatchWay way;
    private final Map<String, MadeId> shared = new HashMap<>();

    Parents(Trial trial, BatchKind batch, BatchWay way) {
        this.trial = trial;
        this.batch = batch;
        this.way = way;
    }

    /** What forms for create are asked for in another way of the same session. */
    Parents inWay(BatchWay other) {
        return new Parents(trial, batch, other);
    }

    /** What one object is asked for in a way of its kind, which the session need not have. */
    List<MadeParent> forWay(Way other) {
        return inWay(new BatchWay(other.name(), other.parents(), "", "")).next();
    }

    /** So many in the shape that the session wants; peers differ from each other where their Ids can be made up. */
    public Object askFor(int count) {
        if (way.createShape() instanceof CreateShape.Count) {
            return (long) count;
        }
        List<List<MadeParent>> wanted = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            wanted.add(next());
        }
        return asArgument(wanted);
    }

    /** The argument for these parents: a list of Ids or a list of peers. */
    public Object asArgument(List<List<MadeParent>> wanted) {
        if (way.parents().size() == 1) {
            return ConsumerList.of(
                    IdList.class, wanted.stream().map(w -> w.get(0).id()).toList());
        }
        if (way.peerList().isEmpty()) {
            throw Stop.notTestable("the specification asks for forms of " + batch.session() + " otherwise");
        }
        return ConsumerList.of(
                trial.bench().binding().classOf(batch.pkg() + "." + way.peerList()),
                wanted.stream().map(this::peer).toList());
    }

    private Object peer(List<MadeParent> ids) {
        Facet peer = trial.bench().binding().facet(batch.pkg() + "." + way.peer());
        Map<String, Object> answers = new HashMap<>();
        ids.forEach(
                p -> answers.put(peer.need(Role.GET_PEER_ID, p.parent().name()).name(), p.id()));
        return MadeValue.of(peer.type(), answers);
    }

    /** Parents for one more form: those of a kind that the package makes are shared, made-up ones differ. */
    public List<MadeParent> next() {
        return way.parents().stream()
                .map(p -> new MadeParent(p, isMadeUp(p) ? madeUp(p) : shared.computeIfAbsent(p.name(), n -> make(p))))
                .toList();
    }

    /** Parents for one more form, none of which was used before, as far as they can be made. */
    public List<MadeParent> distinct() {
        return way.parents().stream()
                .map(p -> new MadeParent(p, isMadeUp(p) ? madeUp(p) : make(p)))
                .toList();
    }

    private MadeId madeUp(Parent parent) {
        return trial.data().newId(namespace(parent.kind()));
    }

    static String namespace(String kind) {
        return kind.startsWith("osid.") ? kind.substring("osid.".length()) : kind;
    }

    private boolean isMadeUp(Parent parent) {
        return trial.existing(parent.kind()).isEmpty()
                && trial.bench().makerOf(parent.kind()).isEmpty();
    }

    private MadeId make(Parent parent) {
        return trial.existing(parent.kind()).orElseGet(() -> {
            BatchKind maker = trial.bench().makerOf(parent.kind()).orElseThrow();
            BatchWay inWay = wayWithout(trial.bench().waysOf(maker), parent.kind());
            return trial.setUp(
                    "making a " + parent.kind() + " for the forms to refer to",
                    () -> trial.sessionOf(maker, inWay).make(1).get(0));
        });
    }

    // an object that is made for another one of its kind needs a first one
    private static BatchWay wayWithout(List<BatchWay> ways, String kind) {
        return ways.stream()
                .filter(one -> one.parents().stream().noneMatch(p -> p.kind().equals(kind)))
                .findFirst()
                .orElseThrow(() -> Stop.notTestable("a " + kind
                        + " is made for another one: give the Id of one with the option existing " + kind + "=<Id>"));
    }

    /** Ends the clause as not testable if objects cannot be made because the provider refuses the Ids that the TCK makes up. */
    public void expectMadeUpIdsAreTaken() {
        List<String> kinds = madeUpKinds();
        if (!kinds.isEmpty()) {
            trial.bench().madeUpRefused(batch, way, () -> probe(kinds)).ifPresent(reason -> {
                throw Stop.notTestable(reason);
            });
        }
    }

    /** Asks for forms for parents of which the TCK may have made up the Ids: where the provider does not know these, the clause cannot be tried. */
    public <T> T asking(Supplier<T> forms) {
        try {
            return forms.get();
        } catch (ProviderError error) {
            List<String> kinds = madeUpKinds();
            if (kinds.isEmpty() || !error.code().equals(Optional.of(ErrorCode.NOT_FOUND))) {
                throw error;
            }
            throw Stop.notTestable(refused(kinds, error.seen()));
        }
    }

    private List<String> madeUpKinds() {
        return way.parents().stream().filter(this::isMadeUp).map(Parent::kind).toList();
    }

    // with data and objects of its own, so that it makes no difference which clause needs to know it first
    private Optional<String> probe(List<String> kinds) {
        Trial own = trial.aside(batch, way);
        try {
            BatchSession session = own.session();
            Responses responses = session.create(session.freshlyFilled(1));
            return responses.all().stream()
                    .filter(r -> !r.successful())
                    .findFirst()
                    .map(r -> refused(kinds, r.toString()));
        } catch (ProviderError error) {
            if (error.code().filter(REFUSALS::contains).isPresent()) {
                return Optional.of(refused(kinds, error.seen()));
            }
            return Optional.empty();
        } catch (Stop other) {
            // the clause itself says what is wrong
            return Optional.empty();
        } finally {
            own.putAway();
        }
    }

    private static String refused(List<String> kinds, String seen) {
        return "a made-up Id was refused: " + seen
                + "; give the Id of an object that is there with the option existing "
                + String.join("=<Id> and existing ", kinds) + "=<Id>";
    }
}
