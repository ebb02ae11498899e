package org.huiyi.meeting.read.duties;

import java.time.Instant;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// What a rule asks of a party next.
///
/// @param matter what it is about where a meeting can ask for several: a party, a pair of parties or a number
/// @param person in whose hands it is; null where nobody is named
/// @param dueAt null where the rules set no time
record Owed(
        Kind kind, String matter, String party, @Nullable String person, @Nullable Instant dueAt) {
    /// Between the number of a session and what of its minutes it is about.
    static final char OF_SESSION = ':';

    /// What is to be done, by which rule and where.
    enum Kind {
        SEND_NOTICE(Rule.R21, "notice"),
        APPOINT_RECORDER(Rule.R25, "recorder"),
        ASSIGN_SUPPORT(Rule.R23, "support"),
        DISTRIBUTE_MATERIAL(Rule.R15, "materials"),
        ACCEPT_TRANSFER(Rule.R38, "organiser-transfer/acceptance"),
        ACKNOWLEDGE_PURPOSE(Rule.R07, "acknowledgements/{matter}"),
        CONFIRM(Rule.R19, "confirmations/{matter}"),
        ANSWER_RESOURCE_REQUEST(Rule.R40, "resource-requests/{matter}/commitment"),
        HAND_IN_MATERIAL(Rule.R43, "material-requests/{matter}/submission"),
        SIGN_AGREEMENT(Rule.R54, "/v1/agreements/{matter}"),
        COUNTERSIGN_AGREEMENT(Rule.R54, "/v1/agreements/{matter}/countersignature"),
        RESOLVE_INCIDENT(Rule.R28, "incidents/{matter}/resolution"),
        SETTLE_DISAGREEMENT(Rule.R41, "disagreements/{matter}/outcome"),
        CONFIRM_BY_VOICE(Rule.R50, "important-matters/{matter}/voice-confirmations"),
        SAY_IF_AGREED(Rule.R59, "uncovered-cases/{matter}/consents"),
        SETTLE_UNCOVERED_CASE(Rule.R59, "uncovered-cases/{matter}/outcome"),
        DRAFT_MINUTES(Rule.R30, "minutes"),
        PUBLISH_MINUTES(Rule.R30, "minutes/publication"),
        REACH_PARTY(Rule.R31, "minutes/deliveries"),
        ANSWER_OBJECTION(Rule.R32, "minutes/objections/{matter}/answer"),
        EVALUATE(Rule.R36, "evaluation"),
        CLOSE(Rule.R02, "closing");

        private final Rule rule;
        private final String place;

        Kind(Rule rule, String place) {
            this.rule = rule;
            this.place = place;
        }

        Rule rule() {
            return rule;
        }

        /// The party owes it beside whoever is named: the others of the party see it too.
        boolean isShared() {
            return switch (this) {
                case RESOLVE_INCIDENT, PUBLISH_MINUTES -> true;
                case SEND_NOTICE,
                        APPOINT_RECORDER,
                        ASSIGN_SUPPORT,
                        DISTRIBUTE_MATERIAL,
                        ACCEPT_TRANSFER,
                        ACKNOWLEDGE_PURPOSE,
                        CONFIRM,
                        ANSWER_RESOURCE_REQUEST,
                        HAND_IN_MATERIAL,
                        SIGN_AGREEMENT,
                        COUNTERSIGN_AGREEMENT,
                        SETTLE_DISAGREEMENT,
                        CONFIRM_BY_VOICE,
                        SAY_IF_AGREED,
                        SETTLE_UNCOVERED_CASE,
                        DRAFT_MINUTES,
                        REACH_PARTY,
                        ANSWER_OBJECTION,
                        EVALUATE,
                        CLOSE ->
                        false;
            };
        }

        /// Where it is done.
        String link(String meetingId, String matter) {
            String session = session(matter);
            String path =
                    (session.isEmpty() ? "" : "sessions/" + session + "/")
                            + place.replace("{matter}", about(matter));
            return path.startsWith("/") ? path : "/v1/meetings/" + meetingId + "/" + path;
        }

        /// Whose minutes it is about; empty where it is the meeting's.
        String session(String matter) {
            int end = matter.indexOf(OF_SESSION);
            return this == DRAFT_MINUTES || this == PUBLISH_MINUTES
                    ? matter
                    : matter.substring(0, Math.max(0, end));
        }

        /// What of it.
        static String about(String matter) {
            return matter.substring(matter.indexOf(OF_SESSION) + 1);
        }
    }
}
