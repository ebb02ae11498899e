package org.huiyi.meeting.policy;

import static org.huiyi.contracts.law.Rule.*;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// A policy parameter by name, with the rules whose judgement depends on it.
public enum Parameter {
    MINUTES_DEADLINE("minutesDeadline", Parameters::minutesDeadline, R30, R31),
    MINUTES_REMINDERS("minutesReminders", Parameters::minutesReminders, R30, R42),
    LATENESS_GRACE("latenessGrace", Parameters::latenessGrace, R44, R51, R52),
    EARLY_LEAVE_GRACE("earlyLeaveGrace", Parameters::earlyLeaveGrace, R52),
    AGENDA_CHANGE_LEAD("agendaChangeLead", Parameters::agendaChangeLead, R53),
    NOTICE_LEAD("noticeLead", Parameters::noticeLead, R21),
    MATERIALS_LEAD("materialsLead", Parameters::materialsLead, R15),
    CONFIRMATION_REMINDER("confirmationReminder", Parameters::confirmationReminder, R19),
    DISCUSSION_SHARE("discussionShare", Parameters::discussionShare, R13),
    CHECK_CADENCE("checkCadence", Parameters::checkCadence, R34, R47),
    EVALUATION_DUE("evaluationDue", Parameters::evaluationDue, R36),
    INCIDENT_RESOLUTION("incidentResolution", Parameters::incidentResolution, R28),
    DROPOUT_GRACE("dropoutGrace", Parameters::dropoutGrace, R52),
    RETENTION("retention", Parameters::retention, R49),
    SUSPENSION_LIMIT("suspensionLimit", Parameters::suspensionLimit, R51),
    END_GRACE("endGrace", Parameters::endGrace, R30),
    ATTENDEES_IN_NOTICE("attendeesInNotice", Parameters::attendeesInNotice, R21),
    MATERIALS_REMINDER("materialsReminder", Parameters::materialsReminder, R15, R43),
    WORK_CALENDAR("workCalendar", Parameters::workCalendar, R34, R47),
    ESCALATION("escalation", Parameters::escalation, R42),
    SUPERVISORS("supervisors", Parameters::supervisors, R42),
    SESSION_BOUNDARY("sessionBoundary", Parameters::sessionBoundary, R27, R51);

    private final String text;
    private final Function<Parameters, @Nullable Object> value;
    private final List<Rule> rules;

    Parameter(String text, Function<Parameters, @Nullable Object> value, Rule... rules) {
        this.text = text;
        this.value = value;
        this.rules = List.of(rules);
    }

    /// The name in requests and answers.
    public String text() {
        return text;
    }

    /// Null where it is not adapted.
    public @Nullable Object in(Parameters parameters) {
        return value.apply(parameters);
    }

    /// Those a rule is judged by, none for most.
    public static List<Parameter> of(Rule rule) {
        return Arrays.stream(values()).filter(each -> each.rules.contains(rule)).toList();
    }
}
