package org.huiyi.local.issuer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/// Who gets a token and for what. A client is its own subject; its party is what stands before the dot.
final class Clients {

    private static final Set<String> PARTY =
            Set.of(
                    "meetings:read",
                    "meetings:write",
                    "minutes:publish",
                    "actions:read",
                    "actions:write",
                    "notices:read",
                    "webhooks:write",
                    "policy:write");
    private static final Set<String> AUDITOR = Set.of("audit:read", "audit:content");
    private static final Set<String> OPS = Set.of("ops", "policy:house", "privacy:write");
    private static final List<String> PARTIES = List.of("acme", "globex", "initech", "umbrella");
    private static final List<String> PERSONS =
            List.of(
                    "acme.organiser",
                    "acme.recorder",
                    "globex.lead",
                    "globex.guest",
                    "initech.lead");

    /// A demonstration is not interrupted by a token that ran out.
    private static final Duration LIFE = Duration.ofHours(8);

    private Clients() {}

    static List<RegisteredClient> all() {
        return scopes().entrySet().stream()
                .map(client -> registered(client.getKey(), client.getValue()))
                .toList();
    }

    private static Map<String, Set<String>> scopes() {
        var scopes = new LinkedHashMap<String, Set<String>>();
        PARTIES.forEach(party -> scopes.put(party, PARTY));
        PERSONS.forEach(person -> scopes.put(person, PARTY));
        scopes.put("auditor", AUDITOR);
        scopes.put("ops", OPS);
        return scopes;
    }

    private static RegisteredClient registered(String id, Set<String> scopes) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret("{noop}" + id + "-secret")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(granted -> granted.addAll(scopes))
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(LIFE).build())
                .build();
    }

    static String party(String client) {
        return client.substring(0, client.contains(".") ? client.indexOf('.') : client.length());
    }
}
