package org.huiyi.bridge;

import org.huiyi.bridge.talk.TalkAnnouncer;
import org.huiyi.bridge.talk.TalkEvent;
import org.huiyi.eventstore.EventNames;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/// A service of the house, as small as it can be.
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = TalkAnnouncer.class)
class TestService {
    @Bean
    Ear ear() {
        return new Ear();
    }

    @Bean
    EventNames eventNames() {
        return EventNames.of(TalkEvent.class);
    }

    /// A token is a list of scopes, parted by dashes.
    @Bean
    JwtDecoder jwtDecoder() {
        return scopes ->
                Jwt.withTokenValue(scopes)
                        .header("alg", "none")
                        .subject("p-ops")
                        .claim("party", "p-ops")
                        .claim("scope", scopes.replace('-', ' '))
                        .build();
    }
}
