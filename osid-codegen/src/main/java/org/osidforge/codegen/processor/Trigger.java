package org.osidforge.codegen.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.osidforge.codegen.GenerateOsid;

/**
 * One annotation that asks for code, and where messages about it are shown.
 *
 * @param element what is annotated
 * @param mirror the annotation
 * @param value its list of names
 * @param names names of descriptors
 * @param adapters whether adapters are wanted
 */
record Trigger(Element element, AnnotationMirror mirror, AnnotationValue value, List<String> names, boolean adapters) {

    /** The annotations of a round, in the order of the compiler. */
    static List<Trigger> in(RoundEnvironment round) {
        List<Trigger> triggers = new ArrayList<>();
        for (Element element : round.getElementsAnnotatedWith(GenerateOsid.class)) {
            GenerateOsid annotation = element.getAnnotation(GenerateOsid.class);
            AnnotationMirror mirror = mirrorOf(element);
            triggers.add(
                    new Trigger(element, mirror, valueOf(mirror), List.of(annotation.value()), annotation.adapters()));
        }
        return triggers;
    }

    private static AnnotationMirror mirrorOf(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(m -> ((TypeElement) m.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(GenerateOsid.class.getName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no annotation on " + element));
    }

    private static AnnotationValue valueOf(AnnotationMirror mirror) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals("value")) {
                return entry.getValue();
            }
        }
        throw new IllegalStateException("no value of " + mirror);
    }
}
