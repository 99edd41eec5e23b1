package org.fazhi.topics;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.settings.Settings;

/**
 * Cuts a sentence into the words that may be keywords.
 *
 * <p>Phrases of the field, place names and guarded phrases are found first and never cut; HanLP
 * cuts what lies between them. Place names, guarded phrases, stop words, names of persons, single
 * characters, numbers and parts of speech that carry no matter are left out. HanLP's own dictionary
 * is only read, so one instance serves all threads of a JVM.
 */
final class Segmenter {
    private final WordTrie phrases = new WordTrie();
    private final Set<String> shortPlaces;
    private final Set<String> stop;
    private final List<String> guarded;
    private final Pattern natures;
    private final Segment segment;

    /**
     * @param settings domain words, stop words, guarded phrases, parts of speech
     * @param places full and short names of divisions
     */
    Segmenter(Settings settings, Collection<String> places) {
        guarded = settings.words().guarded();
        guarded.forEach(word -> phrases.add(word, WordTrie.Kind.GUARDED));
        settings.words().domain().forEach(word -> phrases.add(word, WordTrie.Kind.DOMAIN));
        places.stream()
                .filter(name -> name.length() > 2)
                .forEach(name -> phrases.add(name, WordTrie.Kind.PLACE));
        shortPlaces =
                places.stream()
                        .filter(name -> name.length() == 2 && !isCommonWord(name))
                        .collect(Collectors.toUnmodifiableSet());
        stop = settings.words().stop();
        natures = Pattern.compile(settings.topics().keywords().natures());
        segment = HanLP.newSegment().enableNameRecognize(true);
    }

    /** The words of a sentence, in order, repeated as often as they stand there. */
    List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        int at = 0;
        for (WordTrie.Hit hit : phrases.find(sentence)) {
            between(sentence.substring(at, hit.begin()), words);
            String word = hit.phrase().word();
            if (hit.phrase().kind() == WordTrie.Kind.DOMAIN && !stop.contains(word)) {
                words.add(word);
            }
            at = hit.end();
        }
        between(sentence.substring(at), words);
        return words;
    }

    /** Whether a text holds a guarded phrase, or a part of a leader's name or thought. */
    boolean holdsGuarded(String text) {
        return guarded.stream().anyMatch(text::contains);
    }

    private void between(String text, List<String> words) {
        if (text.length() < 2) {
            return;
        }
        for (Term term : segment.seg(text)) {
            String word = term.word;
            if (word.length() > 1
                    && !stop.contains(word)
                    && !shortPlaces.contains(word)
                    && carriesMatter(term)
                    && word.codePoints().allMatch(Character::isIdeographic)
                    && !holdsGuarded(word)) {
                words.add(word);
            }
        }
    }

    /** Some names of counties are common words too (和平, 公安, 资源); most are names only. */
    private static boolean isCommonWord(String word) {
        CoreDictionary.Attribute attribute = CoreDictionary.get(word);
        return attribute != null && !attribute.hasNatureStartsWith("ns");
    }

    /** A verb counts where the dictionary also knows it as a noun: 调解, 复议, 培训. */
    private boolean carriesMatter(Term term) {
        if (natures.matcher(term.nature.toString()).matches()) {
            return true;
        }
        if (term.nature != Nature.v) {
            return false;
        }
        CoreDictionary.Attribute attribute = CoreDictionary.get(term.word);
        return attribute != null && attribute.hasNature(Nature.vn);
    }
}
