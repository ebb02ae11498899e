package org.huiyi.meeting.read.minutes;

import java.util.Locale;
import java.util.Objects;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Difference;
import org.huiyi.meeting.minutes.Difference.Change;
import org.huiyi.meeting.minutes.MinutesStatus;
import org.jspecify.annotations.Nullable;

/// The words of the minutes' own page and of their changes, in English or Chinese.
record PageWords(boolean chinese) {
    static PageWords of(Locale locale) {
        return new PageWords(Locale.CHINESE.getLanguage().equals(locale.getLanguage()));
    }

    String tag() {
        return chinese ? "zh-CN" : "en";
    }

    String word(String english, String inChinese) {
        return chinese ? inChinese : english;
    }

    String status(MinutesStatus status) {
        return switch (status) {
            case NONE -> word("not begun", "尚未开始");
            case OPEN -> word("draft", "草稿");
            case OVERDUE -> word("overdue", "已逾期");
            case PUBLISHED -> word("published in time", "按时发布");
            case PUBLISHED_LATE -> word("published late", "逾期发布");
        };
    }

    String change(Change change) {
        String what = section(change.section()) + (chinese ? "" : " ") + change.number();
        String before = change.before() == null ? "" : change.before().readable();
        String after = change.after() == null ? "" : change.after().readable();
        return switch (change.kind()) {
            case ADDED -> word("New: ", "新增：") + what + colon() + after + owed(change.action());
            case REMOVED ->
                    word("Removed: ", "删除：") + what + colon() + before + owed(change.action());
            case CHANGED ->
                    word("Changed: ", "修改：")
                            + what
                            + colon()
                            + after
                            + word(" (before: " + before + ")", "（原为：" + before + "）");
        };
    }

    private String section(Difference.Section section) {
        return switch (section) {
            case POINT -> word("point", "讨论要点");
            case RESOLUTION -> word("resolution", "决议");
            case ACTION -> word("action", "行动项");
            case ANNEX -> word("annex", "附件");
        };
    }

    private String owed(@Nullable ActionItem action) {
        return action == null
                ? ""
                : word(" (", "（")
                        + Objects.toString(action.partyId(), "")
                        + word(", due ", "，期限 ")
                        + Objects.toString(action.dueAt(), "")
                        + word(")", "）");
    }

    private String colon() {
        return word(": ", "：");
    }
}
