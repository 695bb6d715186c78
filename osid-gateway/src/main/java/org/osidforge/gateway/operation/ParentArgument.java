package org.osidforge.gateway.operation;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osid.OsidForm;
import org.osid.OsidList;
import org.osid.id.Id;
import org.osidforge.consumer.Binding;
import org.osidforge.consumer.BoundInterface;
import org.osidforge.gateway.provider.ProviderCall;
import org.osidforge.gateway.resource.CreateWay;
import org.osidforge.runtime.list.Lists;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;

/** What forms for create are asked for: a number, a list of Ids, or a list of peers. */
final class ParentArgument {

    private ParentArgument() {}

    /**
     * The argument for so many forms.
     *
     * @param parents the parents of each form, by their names
     */
    static Object of(Binding binding, CreateWay way, List<Map<String, Id>> parents) {
        List<Parent> names = way.way().parents();
        return switch (names.size()) {
            case 0 -> (long) parents.size();
            case 1 ->
                Lists.ids(parents.stream()
                        .map(each -> each.get(names.get(0).name()))
                        .toList());
            default -> peers(binding, way, parents);
        };
    }

    private static Object peers(Binding binding, CreateWay way, List<Map<String, Id>> parents) {
        String pkg = way.batch().pkg() + ".";
        BoundInterface peer = binding.bound(pkg + way.way().peer());
        Class<?> list = binding.classOf(pkg + way.way().peerList());
        return Lists.of(
                list.asSubclass(OsidList.class),
                parents.stream().map(each -> peer(peer, way, each)).toList());
    }

    private static Object peer(BoundInterface peer, CreateWay way, Map<String, Id> ids) {
        Map<Method, Id> answers = new HashMap<>();
        for (Parent parent : way.way().parents()) {
            peer.find(Role.GET_PEER_ID, parent.name())
                    .ifPresent(method -> answers.put(peer.javaMethod(method), ids.get(parent.name())));
        }
        return Proxy.newProxyInstance(
                peer.type().getClassLoader(), new Class<?>[] {peer.type()}, (self, method, arguments) -> {
                    if (answers.containsKey(method)) {
                        return answers.get(method);
                    }
                    return switch (method.getName()) {
                        case "equals" -> self == arguments[0];
                        case "hashCode" -> System.identityHashCode(self);
                        default -> ids.toString();
                    };
                });
    }

    /** Whether a form for create is for these parents. */
    static boolean isFor(CreateWay way, OsidForm form, Map<String, Id> parents) {
        for (Map.Entry<String, MethodHandle> tells : way.parentIds().entrySet()) {
            if (!parents.get(tells.getKey()).equals(ProviderCall.call(tells.getValue(), form))) {
                return false;
            }
        }
        return true;
    }
}
