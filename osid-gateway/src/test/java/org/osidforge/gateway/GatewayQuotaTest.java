package org.osidforge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osidforge.gateway.limit.QuotaTerms;
import org.osidforge.gateway.limit.Rate;
import org.osidforge.gateway.settings.GatewaySettings;

/** What a batch counts for, through the whole gateway. */
class GatewayQuotaTest {

    private static final String THREE = """
            {"requests":[
              {"id":"1","method":"POST","url":"Object/Campus","body":{}},
              {"id":"2","method":"POST","url":"Object/Campus","body":{}},
              {"id":"3","method":"POST","url":"Object/Campus","body":{}}]}""";

    @Test
    void u11_s4_aBatchIsOneCallAndItsRequestsAreCountedApart() throws Exception {
        // two calls and five requests, and hardly any more in this century
        QuotaTerms quotas = new QuotaTerms(Optional.of(new Rate(2, 1e-9)), Optional.of(new Rate(5, 1e-9)));
        GatewaySettings settings = GatewaySettings.STANDARD.withPort(0).withQuotas(quotas);
        try (Gateway gateway = Gateway.over(Wire.memory()).settings(settings).start()) {
            HttpResponse<String> first = send(gateway);
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.body()).doesNotContain("429");
            HttpResponse<String> second = send(gateway);
            assertThat(second.statusCode()).isEqualTo(200);
            assertThat(second.body()).containsOnlyOnce("\"status\":429");
            assertThat(send(gateway).statusCode()).isEqualTo(429);
        }
    }

    private static HttpResponse<String> send(Gateway gateway) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway.uri() + "/api/v1/batch"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(THREE))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
