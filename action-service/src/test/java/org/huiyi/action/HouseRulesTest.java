package org.huiyi.action;

import org.huiyi.houserules.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("org.huiyi.action", "law", "action", "resolution", "confidentiality");
    }
}
