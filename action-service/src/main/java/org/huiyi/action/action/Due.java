package org.huiyi.action.action;

import java.util.Arrays;

/// What can fall due about an action. The alarm's name is stored with every armed alarm.
public enum Due {
    COMPLETION("action-due"),
    REMINDER("action-reminder"),
    REPORT("progress-due"),
    REPORT_REMINDER("progress-reminder"),
    CHECK("check-due"),
    VERIFICATION("verification-due"),
    ESCALATION("escalation-due"),
    TELLING("telling-due");

    private final String alarm;

    Due(String alarm) {
        this.alarm = alarm;
    }

    public String alarm() {
        return alarm;
    }

    public static Due of(String alarm) {
        return Arrays.stream(values())
                .filter(due -> due.alarm.equals(alarm))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No alarm is named " + alarm));
    }
}
