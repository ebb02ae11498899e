package org.huiyi.rest.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answers;
import org.huiyi.rest.problem.AcceptedLanguage;
import org.huiyi.rest.problem.ErrorPage;
import org.huiyi.rest.problem.ProblemAdvice;
import org.huiyi.rest.problem.ProblemPrinter;
import org.huiyi.rest.problem.Problems;
import org.huiyi.rest.problem.RefusalMeters;
import org.huiyi.rest.problem.RefusalWitness;
import org.huiyi.rest.problem.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/// Answers, problems and the words in them.
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@EnableConfigurationProperties(FaceSettings.class)
@Import({Entrance.class, Binding.class, Container.class})
public class FaceAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    Texts texts() {
        return Texts.ofService();
    }

    @Bean
    @ConditionalOnMissingBean
    Answers answers(Texts texts) {
        return new Answers(texts);
    }

    @Bean
    @ConditionalOnMissingBean
    Acts acts(Clock clock) {
        return new Acts(clock);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AcceptedLanguage();
    }

    @Bean
    ProblemPrinter problemPrinter(Texts texts, JsonMapper json) {
        return new ProblemPrinter(new Problems(texts), json);
    }

    @Bean
    ProblemAdvice problemAdvice(
            ProblemPrinter printer,
            ObjectProvider<RefusalWitness> witnesses,
            ObjectProvider<MeterRegistry> meters) {
        var all = new ArrayList<>(witnesses.orderedStream().toList());
        meters.ifAvailable(registry -> all.add(new RefusalMeters(registry)));
        return new ProblemAdvice(printer, all);
    }

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ErrorPage errorPage(ProblemPrinter printer) {
        return new ErrorPage(printer);
    }
}
