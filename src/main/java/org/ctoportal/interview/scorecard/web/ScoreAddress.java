package org.ctoportal.interview.scorecard.web;

import java.util.Map;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Where scorecards send answers: looked at before any other address. */
@Configuration(proxyBeanMethods = false)
class ScoreAddress {

    @Bean
    SimpleUrlHandlerMapping scores(ScoreIntake intake) {
        return new SimpleUrlHandlerMapping(Map.of(ScorecardRoutes.ANSWERS, intake), Ordered.HIGHEST_PRECEDENCE);
    }
}
