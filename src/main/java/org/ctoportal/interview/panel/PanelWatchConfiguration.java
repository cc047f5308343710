package org.ctoportal.interview.panel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** The one thread that looks after open boards; were it a candidate for others, it would be the only one of all clocks. */
@Configuration(proxyBeanMethods = false)
class PanelWatchConfiguration {

    @Bean(defaultCandidate = false)
    TaskScheduler panelScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(1);
        scheduler.setDaemon(true);
        scheduler.setThreadNamePrefix("panel-watch-");
        return scheduler;
    }
}
