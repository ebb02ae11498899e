package org.huiyi.local.issuer;

import java.util.Map;
import org.huiyi.local.Health;
import org.huiyi.local.Home;
import org.huiyi.local.Java;
import org.huiyi.local.Part;
import org.huiyi.local.Ports;

/// Tells how to run the token issuer and the mail server.
public final class Issuer {

    private Issuer() {}

    public static Part part(Home home, Ports ports) {
        var environment =
                Map.of(
                        "SERVER_PORT", String.valueOf(ports.of(Ports.Port.ISSUER)),
                        "SERVER_ADDRESS", "localhost",
                        "SPRING_MAIN_BANNERMODE", "off",
                        "HUIYI_LOCAL_ISSUER", ports.url(Ports.Port.ISSUER),
                        "HUIYI_LOCAL_KEYS", home.issuer().toString(),
                        "HUIYI_LOCAL_SMTP", String.valueOf(ports.of(Ports.Port.SMTP)),
                        "HUIYI_LOCAL_MAILBOX", String.valueOf(ports.of(Ports.Port.MAILBOX)));
        var command =
                new Java(home, 128).with("-XX:TieredStopAtLevel=1").running(IssuerAndMail.class);
        var health = Health.http(ports.url(Ports.Port.ISSUER) + "/oauth2/jwks");
        return new Part("issuer-and-mail", command, environment, health, Part.Goodbye.TERM);
    }
}
