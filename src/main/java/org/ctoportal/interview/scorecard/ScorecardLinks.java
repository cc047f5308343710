package org.ctoportal.interview.scorecard;

import org.ctoportal.interview.panel.SeatLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way from a member's first screen to the scorecards. */
@Configuration(proxyBeanMethods = false)
class ScorecardLinks {

    @Bean
    SeatLink scorecards() {
        return new SeatLink("interview.scorecard.list.title", ScorecardRoutes::of);
    }
}
