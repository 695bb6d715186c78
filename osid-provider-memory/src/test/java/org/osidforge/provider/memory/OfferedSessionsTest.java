package org.osidforge.provider.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osid.UnimplementedException;
import org.osid.id.Id;
import org.osid.resource.ResourceManager;
import org.osid.resource.ResourceReceiver;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.value.BasicId;

/** What managers say of their sessions and sub managers, and what they give: every getter of every official package. */
class OfferedSessionsTest {

    private static final Pattern GETTER =
            Pattern.compile("get(\\w+?)(?:Session|ProxyManager|Manager)(?:For[A-Z]\\w*)?");
    private static final Id NOWHERE = BasicId.parse("test:nowhere@example.org");

    /** A getter with the question that tells whether it gives anything. */
    private record Offer(Method getter, boolean offered) {

        /** Whether an answer is what was told; with made-up arguments another error than UNIMPLEMENTED will do. */
        boolean isKeptBy(Object answer) {
            boolean unimplemented = answer instanceof UnimplementedException;
            boolean given = getter.getReturnType().isInstance(answer);
            return offered ? given || !unimplemented && getter.getParameterCount() > 0 : unimplemented;
        }
    }

    static Stream<String> packages() throws Exception {
        try (Provider provider = MemoryProvider.open()) {
            return provider.packages().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void whatIsNotOfferedIsUnimplementedAndWhatIsOfferedIsThere(String osid) throws Exception {
        try (Provider provider = MemoryProvider.open()) {
            List<? extends Class<?>> types = Stream.of(provider.managerType(osid), provider.proxyManagerType(osid))
                    .filter(Objects::nonNull)
                    .toList();
            for (Class<?> type : types) {
                Object manager = provider.manager(type);
                List<String> wrong = new ArrayList<>();
                for (Offer offer : offers(type, manager)) {
                    Object answer = answer(manager, offer.getter());
                    if (!offer.isKeptBy(answer)) {
                        wrong.add(offer + " gave " + answer);
                    }
                }
                assertThat(wrong).isEmpty();
            }
        }
    }

    @Test
    void sessionsThatNoPatternMakesAreAmongThem() throws Exception {
        try (Provider provider = MemoryProvider.open()) {
            ResourceManager resources = provider.manager(ResourceManager.class);
            List<Offer> offers = offers(ResourceManager.class, resources);

            assertThat(offers.stream()
                            .filter(offer -> !offer.offered())
                            .map(offer -> offer.getter().getName()))
                    .contains(
                            "getResourceQuerySession",
                            "getResourceNotificationSession",
                            "getResourceDemographicManager");
            assertThat(offers.stream()
                            .filter(Offer::offered)
                            .map(offer -> offer.getter().getName()))
                    .contains("getResourceLookupSession", "getBinAdminSession", "getResourceBatchManager");
            assertThat(answer(
                            resources,
                            ResourceManager.class.getMethod("getResourceNotificationSession", ResourceReceiver.class)))
                    .isInstanceOf(UnimplementedException.class);
        }
    }

    private static List<Offer> offers(Class<?> type, Object manager) throws ReflectiveOperationException {
        List<Offer> offers = new ArrayList<>();
        for (Method getter : type.getMethods()) {
            Matcher name = GETTER.matcher(getter.getName());
            if (name.matches()) {
                Optional<Method> question = Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals("supports" + name.group(1)))
                        .filter(method -> method.getParameterCount() == 0)
                        .findFirst();
                if (question.isPresent()) {
                    offers.add(new Offer(getter, (boolean) question.get().invoke(manager)));
                }
            }
        }
        return offers;
    }

    /** What it gives or throws. */
    private static Object answer(Object manager, Method getter) throws IllegalAccessException {
        Object[] arguments = Arrays.stream(getter.getParameterTypes())
                .map(type -> type == Id.class ? NOWHERE : any(type))
                .toArray();
        try {
            return getter.invoke(manager, arguments);
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        }
    }

    private static Object any(Class<?> type) {
        return java.lang.reflect.Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> null);
    }
}
