package com.example.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osidforge.consumer.ProviderManagers;
import org.osidforge.gateway.Gateway;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.provider.memory.MemoryProvider;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.report.ExitCode;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** Certifies the client, and with it the gateway that it talks to. */
class GatewayConformanceTest {

    @Test
    void aProviderBehindAGatewayIsAProvider() throws Exception {
        try (Provider behind = MemoryProvider.open();
                Gateway gateway = Gateway.over(ProviderManagers.of("memory", behind))
                        .settings(GatewaySettings.STANDARD.withPort(0))
                        .start();
                EngineProvider client = EngineProvider.over("gateway", new GatewayStore(gateway.uri()))) {
            TckReport report = Tck.run(TckRequest.of(client)
                    .withStrict(true)
                    .withPackages(List.of("osid.room.batch", "osid.recognition.batch")));
            String text = TextReport.write(report);
            assertEquals(0, report.count(Outcome.FAILED), text);
            assertEquals(0, report.count(Outcome.NOT_DECLARED), text);
            assertEquals(ExitCode.NOTHING_FAILED, report.exitCode(), text);
            assertTrue(report.count(Outcome.PASSED) > 500, report.lastLine());
        }
    }
}
