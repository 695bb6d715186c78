package org.osidforge.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.osidforge.gateway.http.Page;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.http.Request;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/**
 * The page at {@code /docs/} that shows the description and on which calls are tried.
 *
 * <p>It has exactly the files that are named here: three of ours, and three of Swagger UI as they are in its package. They ask for nothing from anywhere else, and the browser is told to let them not.
 */
public final class DocsPage implements Page {

    /** Where it is. */
    public static final String PATH = "/docs/";

    private static final String HTML = "text/html; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String PICTURE = "image/png";

    private static final Map<String, String> POLICY = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private final Map<String, Asset> files = Map.of(
            "", own("page.html", HTML),
            "page.css", own("page.css", STYLE),
            "page.js", own("page.js", SCRIPT),
            "swagger-ui.css", ofSwaggerUi("swagger-ui.css", STYLE),
            "swagger-ui-bundle.js", ofSwaggerUi("swagger-ui-bundle.js", SCRIPT),
            "favicon-32x32.png", ofSwaggerUi("favicon-32x32.png", PICTURE));

    @Override
    public String path() {
        return PATH;
    }

    /** It tells nothing of the provider: that is what the description does. */
    @Override
    public boolean isOpen() {
        return true;
    }

    /**
     * One of its files.
     *
     * @throws Problem 404 for any other
     */
    @Override
    public Reply answer(Request request) {
        Asset file = files.get(request.path().substring(PATH.length()));
        if (file == null) {
            throw Problem.of(404, GatewayMessage.UNKNOWN_ADDRESS, request.path());
        }
        return file.answer(request);
    }

    private static Asset own(String name, String mediaType) {
        return new Asset(mediaType, bytes(name), POLICY);
    }

    private static Asset ofSwaggerUi(String name, String mediaType) {
        return new Asset(
                mediaType, bytes("/META-INF/resources/webjars/swagger-ui/" + SwaggerUi.VERSION + "/" + name), POLICY);
    }

    private static byte[] bytes(String resource) {
        try (InputStream file = DocsPage.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The package that the build chose. */
    private static final class SwaggerUi {

        static final String VERSION = version();

        private static String version() {
            Properties properties = new Properties();
            try {
                properties.load(
                        new java.io.StringReader(new String(bytes("swagger-ui.properties"), StandardCharsets.UTF_8)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return properties.getProperty("version");
        }
    }
}
