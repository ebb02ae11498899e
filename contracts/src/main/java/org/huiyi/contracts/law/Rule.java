package org.huiyi.contracts.law;

import java.util.Locale;

/// The requirements of the regulation 多方会议协调管理办法, one constant each. The ids are public and
/// stable; the clause is a citation, never a place for logic. Titles are the product's own words.
public enum Rule {
    R01("一", "A meeting has at least two distinct parties", "会议至少有两个不同的参与方"),
    R02("一", "A meeting follows its lifecycle", "会议按既定流程推进"),
    R03("一", "Every resolution leads to an action or says why none", "决议应落实为行动或说明无需行动"),
    R04("二(一)1", "Purpose and topics are fixed beforehand", "会前确定目标与议题"),
    R05("二(一)1", "The purpose can be measured", "目标可以衡量"),
    R06("二(一)1", "The purpose may follow a checklist", "目标可按清单自查"),
    R07("二(一)1", "Every party knows purpose and topics", "各方知悉目标与议题"),
    R08("二(一)2", "Parties are invited for a reason", "邀请参与方须说明缘由"),
    R09("二(一)2", "Every party has a responsibility", "各方职责明确"),
    R10("二(一)2", "A responsibility names a person or a department", "职责落实到人或部门"),
    R11("二(一)2", "A list of attendees and responsibilities exists", "备有参会人员与职责清单"),
    R12("二(一)3", "The agenda states times, order and kinds", "议程写明时间、顺序与环节"),
    R13("二(一)3", "The agenda leaves time for discussion", "议程留有讨论时间"),
    R14("二(一)3", "Important items may carry guiding questions", "重要议题可附引导问题"),
    R15("二(一)4", "Material is handed out before the start", "会前分发材料"),
    R16("二(一)4", "Every party can obtain the material in time", "各方能及时取得材料"),
    R17("二(一)4", "Material is concise", "材料简明"),
    R18("二(一)4", "The channel of every distribution is kept", "记录材料分发渠道"),
    R19("二(二)1", "Every party confirms time and attendees", "各方确认时间与参会人员"),
    R20("二(二)1", "Time conflicts are found and avoided", "发现并避免时间冲突"),
    R21("二(二)1", "A notice is complete", "会议通知要素齐全"),
    R22("二(二)1", "Key roles have a backup", "关键角色有备选人员"),
    R23("二(二)2", "Named persons support the meeting", "指定专人提供会务支持"),
    R24("二(二)2", "Attendees sign in themselves", "参会人员本人签到"),
    R25("二(二)3", "A named recorder covers the whole meeting", "指定记录人全程记录"),
    R26("二(二)3", "Minutes hold points, resolutions and actions", "纪要含要点、决议与行动"),
    R27("二(二)3", "A meeting has one minutes record", "每次会议形成一份纪要"),
    R28("二(二)4", "Incidents are resolved quickly", "突发状况及时处置"),
    R29("二(二)4", "Every party is told of an incident", "突发状况告知各方"),
    R30("二(三)1", "Minutes are sent within the deadline after the end", "会后限时发送纪要"),
    R31("二(三)1", "Minutes are sent to every party", "纪要发送至每个参与方"),
    R32("二(三)1", "All parties hold the same version", "各方纪要版本一致"),
    R33("二(三)2", "An action names who owes it and by when", "行动写明责任方与时限"),
    R34("二(三)2", "Progress is checked regularly", "定期检查进展"),
    R35("二(三)2", "Resolutions are carried out", "决议得到执行"),
    R36("二(三)3", "The meeting is evaluated", "评估会议成效"),
    R37("二(三)3", "Lessons are drawn for the next meeting", "总结经验供下次改进"),
    R38("三(一)1", "One organiser is accountable", "组织方唯一且负责"),
    R39("三(一)1", "The result against the objective is stated", "说明目标达成情况"),
    R40("三(一)2", "Resources are coordinated", "协调各方资源"),
    R41("三(一)2", "Disagreements are settled", "分歧得到解决"),
    R42("三(一)3", "The organiser supervises minutes and actions", "组织方督办纪要与行动"),
    R43("三(二)1", "Parties prepare the material asked of them", "参与方按要求备齐材料"),
    R44("三(二)1", "Parties attend on time", "参与方准时参会"),
    R45("三(二)2", "Contributions are attributable", "发言建议可追溯"),
    R46("三(二)3", "Parties take on assigned actions", "参与方承担所分配的行动"),
    R47("三(二)3", "Parties report progress on time", "参与方按时反馈进展"),
    R48("四(一)1", "Written communication comes first", "书面沟通优先"),
    R49("四(一)1", "Communication is kept and can be found", "沟通留存可查"),
    R50("四(一)2", "Important matters are confirmed by voice", "重要事项以通话或视频确认"),
    R51("四(二)1", "The timetable is kept", "遵守会议时间"),
    R52("四(二)1", "Nobody is late or leaves early without a reason", "不得无故迟到早退"),
    R53("四(二)2", "Changes are announced beforehand with a reason", "变更须提前告知并说明原因"),
    R54("四(三)1", "Sensitive content needs a confidentiality agreement", "敏感内容须签保密协议"),
    R55("四(三)2", "Papers circulate among the parties only", "资料仅限参与方传阅"),
    R56("四(三)2", "Nothing leaks", "不得外泄"),
    R57("五", "The rules apply to every multi-party meeting", "适用于全部多方会议"),
    R58("五", "Practice may be adapted on record", "可依实际调整并留痕"),
    R59("五", "Cases not covered are settled together", "未尽事宜协商解决");

    private final String clause;
    private final String english;
    private final String chinese;

    Rule(String clause, String english, String chinese) {
        this.clause = clause;
        this.english = english;
        this.chinese = chinese;
    }

    /// The clause as cited to people, e.g. `二(三)1`: chapter, section, item.
    public String clause() {
        return clause;
    }

    /// The rule's short title: Chinese for any Chinese locale, English for every other.
    public String title(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chinese : english;
    }
}
