package org.osidforge.codegen.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.testing.Lines;
import org.osidforge.codegen.testing.Official;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Role;

/** Whether the texts speak of what there is, and of all of it. */
class ProseCoverageTest {

    private static final Set<String> CORE = Set.of(
            "osid", "osid.id#core", "osid.type#core", "osid.proxy#core", "osid.transaction", "osid.transaction.batch");

    @Test
    void everyTextBelongsToSomethingThatIsGenerated() {
        for (String key : CoreTexts.standard().keys()) {
            assertThat(exists(key)).as(key).isTrue();
        }
    }

    private static boolean exists(String key) {
        if (Official.specification().ownerOf(key).isPresent()) {
            return true;
        }
        String owner = key.substring(0, key.lastIndexOf('.'));
        String member = key.substring(owner.length() + 1);
        boolean method = Official.specification()
                .interfaceNamed(owner)
                .map(i -> i.methods().stream().anyMatch(m -> m.name().equals(member)))
                .orElse(false);
        return method
                || Official.specification()
                        .enumNamed(owner)
                        .map(e -> e.constants().contains(member))
                        .orElse(false);
    }

    @Test
    void everyMethodOfTheCoreHasATextOfItsOwn() {
        CoreTexts texts = CoreTexts.standard();
        TreeSet<String> without = new TreeSet<>();
        for (OsidPackage pkg : Official.specification().packages()) {
            for (InterfaceSpec spec : pkg.interfaces()) {
                if (CORE.contains(pkg.key())) {
                    spec.methods().stream()
                            .filter(m -> m.role() == Role.NONE)
                            .filter(m ->
                                    texts.method(spec.qualifiedName(), m.name()).isEmpty())
                            .filter(m -> MetadataProse.describe(context(pkg, spec, m))
                                    .isEmpty())
                            .filter(m ->
                                    SearchProse.describe(context(pkg, spec, m)).isEmpty())
                            .forEach(m -> without.add(spec.qualifiedName() + "." + m.name()));
                }
            }
        }
        assertThat(without).isEmpty();
    }

    private static MethodContext context(
            OsidPackage pkg, InterfaceSpec spec, org.osidforge.spec.model.MethodSpec method) {
        return new MethodContext(
                Official.specification(), pkg, spec, Subject.of(Official.specification(), pkg, spec), method);
    }

    /** No generated comment cites a clause that the TCK does not have, and none is left out that these packages can be checked for. */
    @Test
    void onlyClausesOfTheTckAreCited() {
        Set<String> clauses =
                Lines.of("/tck/clauses.tsv").map(c -> c[0]).collect(Collectors.toCollection(TreeSet::new));
        Set<String> cited = new TreeSet<>();
        Pattern run = Pattern.compile("([A-Z]+)-(\\d\\d)(?:\\s+to\\s+\\1-(\\d\\d))?");
        for (GeneratedFile file : Official.files()) {
            if (file.isSource()) {
                Matcher found = run.matcher(file.text().replaceAll("\\n *\\* ", " "));
                while (found.find()) {
                    int last = Integer.parseInt(found.group(3) == null ? found.group(2) : found.group(3));
                    for (int n = Integer.parseInt(found.group(2)); n <= last; n++) {
                        cited.add("%s-%02d".formatted(found.group(1), n));
                    }
                }
            }
        }
        assertThat(clauses).containsAll(cited);
        Set<String> never = new TreeSet<>(clauses);
        never.removeAll(cited);
        // none of these packages deletes what matches a filter
        assertThat(never).containsExactly("DELETE-08");
    }
}
