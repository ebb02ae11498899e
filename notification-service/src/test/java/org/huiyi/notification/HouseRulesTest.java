package org.huiyi.notification;

import org.huiyi.houserules.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("org.huiyi.notification", "law", "notice", "organiser", "confidentiality", "letter");
    }
}
