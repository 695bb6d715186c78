package org.osidforge.benchmarks.durable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osidforge.provider.infinispan.InfinispanProvider;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.provider.Settings;

/** A node of a cluster in a Java of its own, which ends with the one that started it. */
final class ClusterNode {

    private ClusterNode() {}

    /** Starts one. */
    static Process start(Map<String, String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ClusterNode.class.getName()));
        settings.forEach((name, value) -> command.add(name + "=" + value));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Runs a node with settings {@code name=value} until the standard input ends. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> settings = new HashMap<>();
        for (String one : arguments) {
            int equals = one.indexOf('=');
            settings.put(one.substring(0, equals), one.substring(equals + 1));
        }
        Provider node = new InfinispanProvider().open(Settings.of(settings));
        while (System.in.read() >= 0) {
            // whoever started this is there still
        }
        node.close();
    }
}
