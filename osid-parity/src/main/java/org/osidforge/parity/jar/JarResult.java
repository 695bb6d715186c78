package org.osidforge.parity.jar;

import java.util.List;

/**
 * What a comparison of two compiled bindings gave.
 *
 * @param types how many public types of the other one were compared
 * @param equal how many of them are the same in ours
 * @param findings all differences, sorted by type
 */
public record JarResult(int types, int equal, List<Finding> findings) {

    public JarResult {
        findings = List.copyOf(findings);
    }

    /** Whether what was compiled against the other binding links against ours. */
    public boolean links() {
        return findings.stream().noneMatch(f -> f.kind().binary());
    }
}
