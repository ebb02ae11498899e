package org.huiyi.meeting;

import org.huiyi.houserules.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super(
                "org.huiyi.meeting",
                "law",
                "meeting",
                "minutes",
                "telling",
                "followup",
                "policy",
                "person",
                "access",
                "agreement",
                "material",
                "series",
                "calendar",
                "feedback");
    }
}
