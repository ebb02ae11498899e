package org.huiyi.meeting.read.meetings;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.meeting.agreement.AgreementEvent;
import org.huiyi.meeting.agreement.AgreementEvent.AgreementSigned;
import org.huiyi.meeting.agreement.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps what was signed, so that the list of meetings knows whom to show which title.
@ProcessingGroup("view.agreements")
public final class AgreementsView {
    private final JdbcClient database;

    public AgreementsView(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(AgreementEvent event) {
        switch (event) {
            case AgreementSigned e -> replace(e);
        }
    }

    @ResetHandler
    void empty() {
        database.sql("truncate agreement_entry").update();
    }

    private void replace(AgreementSigned e) {
        database.sql(
                        """
                        delete from agreement_entry
                        where organiser = :organiser and party_id = :party and side = :side
                        """)
                .param("organiser", e.organiser())
                .param("party", e.partyId())
                .param("side", e.side().name())
                .update();
        e.entries().forEach(entry -> add(e, entry));
    }

    private void add(AgreementSigned e, Entry entry) {
        database.sql(
                        """
                        insert into agreement_entry
                            (organiser, party_id, side, person_id, scope, valid_from, valid_to, document)
                        values (:organiser, :party, :side, :person, :scope, :from, :to, :document)
                        """)
                .param("organiser", e.organiser())
                .param("party", e.partyId())
                .param("side", e.side().name())
                .param("person", entry.personId())
                .param("scope", entry.scope())
                .param("from", utc(entry.validFrom()))
                .param("to", utc(entry.validTo()))
                .param("document", entry.documentSha256())
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
