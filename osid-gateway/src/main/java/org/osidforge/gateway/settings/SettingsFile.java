package org.osidforge.gateway.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.osidforge.gateway.idempotency.IdempotencyTerms;
import org.osidforge.gateway.limit.Limits;
import org.osidforge.gateway.limit.QuotaTerms;
import org.osidforge.gateway.limit.Rate;
import org.osidforge.gateway.message.GatewayMessage;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the settings from {@code gateway.yaml}: all problems at once, each with its place. */
final class SettingsFile {

    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Duration DAY = Duration.ofHours(24);
    private static final int GREATEST = 1 << 30;

    private final Path folder;
    private final Findings findings = new Findings(GatewaySettings.FILE);

    SettingsFile(Path folder) {
        this.folder = folder;
    }

    GatewaySettings read() {
        Optional<Node> node = text().flatMap(text -> YamlText.read(GatewaySettings.FILE, text, findings));
        Section file = Section.of("the file", node, findings);
        GatewaySettings settings = settings(file);
        file.end();
        findings.throwIfAny();
        return settings;
    }

    private Optional<String> text() {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(GatewaySettings.FILE));
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (CharacterCodingException foreign) {
            findings.add(Optional.empty(), GatewayMessage.SETTINGS_YAML, "not UTF-8");
        } catch (IOException unreadable) {
            findings.add(Optional.empty(), GatewayMessage.SETTINGS_FILE, GatewaySettings.FILE, "it cannot be read");
        }
        return Optional.empty();
    }

    private GatewaySettings settings(Section file) {
        GatewaySettings standard = GatewaySettings.STANDARD;
        Section server = file.section("server");
        String host = server.text("host", standard.host());
        int port = (int) server.number("port", standard.port(), 0, 65_535);
        Traffic traffic = traffic(server);
        server.end();
        return new GatewaySettings(
                host,
                port,
                new TlsSection(folder, findings).read(file.section("tls")),
                traffic,
                limits(file.section("limits")),
                quotas(file.section("quotas")),
                idempotency(file.section("idempotency")),
                new AccessSection(folder, findings).read(file.section("access")),
                dialects(file.section("dialects")));
    }

    private static Traffic traffic(Section section) {
        Traffic standard = Traffic.STANDARD;
        return new Traffic(
                (int) section.number("calls", standard.calls(), 1, 100_000),
                (int) section.number("connections", standard.connections(), 1, 1_000_000),
                (int) section.number("header-bytes", standard.headerBytes(), 1024, 1 << 20),
                section.time("idle", standard.idle(), MOMENT, DAY),
                section.time("grace", standard.grace(), Duration.ZERO, DAY));
    }

    private static Limits limits(Section section) {
        Limits standard = Limits.STANDARD;
        Limits limits = new Limits(
                (int) section.number("bytes", standard.bytes(), 1, GREATEST),
                (int) section.number("depth", standard.depth(), 4, 500),
                (int) section.number("items", standard.items(), 1, 1_000_000),
                section.time("time", standard.time(), MOMENT, DAY),
                (int) section.number("page", standard.page(), 1, 1_000_000));
        section.end();
        return limits;
    }

    private static QuotaTerms quotas(Section section) {
        QuotaTerms quotas = new QuotaTerms(rate(section.section("calls")), rate(section.section("items")));
        section.end();
        return quotas;
    }

    private static Optional<Rate> rate(Section section) {
        if (!section.isThere()) {
            return Optional.empty();
        }
        Rate rate =
                new Rate((int) section.number("burst", 1, GREATEST), section.decimal("per-second", 0.001, 1_000_000));
        section.end();
        return Optional.of(rate);
    }

    private static IdempotencyTerms idempotency(Section section) {
        IdempotencyTerms standard = IdempotencyTerms.STANDARD;
        IdempotencyTerms terms = new IdempotencyTerms(
                section.time("keep", standard.keep(), Duration.ofSeconds(1), Duration.ofDays(30)),
                (int) section.number("answers", standard.answers(), 1, 10_000_000),
                section.number("bytes", standard.bytes(), 1, 1L << 40));
        section.end();
        return terms;
    }

    private static DialectTerms dialects(Section section) {
        DialectTerms standard = DialectTerms.STANDARD;
        DialectTerms terms = new DialectTerms(
                section.text("authority", standard.authority()),
                section.flag("reads-in-batches", standard.readsInBatches()),
                section.flag("batches-in-sessions", standard.batchesInSessions()));
        section.end();
        return terms;
    }
}
