package org.fazhi.topics.words;

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

/**
 * Cuts a sentence into the words that may be keywords.
 *
 * <p>Phrases of the field, place names and guarded phrases are found first and never cut; HanLP
 * cuts what lies between them. Place names, guarded phrases, stop words, names of persons, single
 * characters, numbers and parts of speech that carry no matter are left out. HanLP's own dictionary
 * is only read, so one instance serves all threads of a JVM.
 */
public final class Segmenter {
    private static final int LEAST_OF_A_PHRASE = 3;

    /** Particles, conjunctions, marks, names of persons and places. */
    private static final Pattern GRAMMAR = Pattern.compile("u.*|c.*|w.*|nr.*|ns.*");

    /** What no word begins or ends with: prepositions, pronouns, adverbs, places. */
    private static final Pattern EDGES = Pattern.compile("p.*|r.*|d.*|f.*|y.*");

    /** Of one character: verbs, adjectives, suffixes. */
    private static final Pattern PIECES = Pattern.compile("[vak].*");

    private final WordTrie phrases;
    private final List<String> domain;
    private final Set<String> fieldWords;
    private final List<String> longPlaces;
    private final Set<String> shortPlaces;
    private final Set<String> stop;
    private final List<String> guarded;
    private final Pattern natures;
    private final Pattern empty;
    private final Set<String> kept;
    private final Set<String> genre;
    private final Set<String> ofPlaces;
    private final WordSenses senses;
    private final Segment segment;

    Segmenter(SegmenterWords known) {
        guarded = known.lists().guarded();
        domain = known.lists().domain();
        fieldWords = Set.copyOf(domain);
        List<String> places = known.places();
        longPlaces = places.stream().filter(name -> name.length() > 2).toList();
        phrases = phrasesWith(List.of());
        shortPlaces =
                places.stream()
                        .filter(name -> name.length() == 2 && !isCommonWord(name))
                        .collect(Collectors.toUnmodifiableSet());
        stop = known.lists().stop();
        natures = Pattern.compile(known.content().natures());
        empty = Pattern.compile(known.content().empty());
        kept = Set.copyOf(known.content().kept());
        genre = known.lists().genre();
        ofPlaces = Set.copyOf(known.telling().kept());
        senses =
                new WordSenses(
                        Pattern.compile(known.content().senses()),
                        Pattern.compile(known.telling().things()),
                        Pattern.compile(known.telling().heads()));
        segment = HanLP.newSegment().enableNameRecognize(true);
    }

    /** The words of a sentence, in order, repeated as often as they stand there. */
    public List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        int at = 0;
        for (WordTrie.Hit hit : phrases.find(sentence)) {
            between(sentence.substring(at, hit.begin()), words);
            String word = hit.phrase().word();
            if (hit.phrase().kind() == WordTrie.PhraseKind.DOMAIN && !stop.contains(word)) {
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

    /** Whether any report could have a word: words of the genre, and such as say nothing. */
    boolean isOfGenre(String word) {
        return genre.contains(word) || stop.contains(word);
    }

    boolean isStop(String word) {
        return stop.contains(word);
    }

    /**
     * Whether a word is a thing that one place has and another has not (花炮, 草原), or a phrase of the
     * field that holds one (黑土地保护).
     */
    boolean isOfPlace(String word) {
        if (ofPlaces.contains(word)) {
            return true;
        }
        if (genre.contains(word)) {
            return false;
        }
        List<Term> parts = fieldWords.contains(word) ? segment.seg(word) : List.of();
        if (parts.size() > 1) {
            return parts.stream().anyMatch(part -> part.word.length() > 1 && isOfPlace(part.word));
        }
        CoreDictionary.Attribute attribute = CoreDictionary.get(word);
        boolean action = attribute != null && attribute.nature[0].startsWith('v');
        return !action && !isOfGenre(word) && !empty.matcher(word).find() && senses.isOfPlace(word);
    }

    /**
     * The pieces of a sentence: phrases of the field whole, all else as HanLP cuts it.
     *
     * @return all of the sentence, in order
     */
    List<Piece> pieces(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (WordTrie.Hit hit : phrases.find(sentence)) {
            cut(sentence.substring(at, hit.begin()), pieces);
            boolean field = hit.phrase().kind() == WordTrie.PhraseKind.DOMAIN;
            pieces.add(
                    new Piece(
                            sentence.substring(hit.begin(), hit.end()),
                            field ? Piece.Kind.FIELD : Piece.Kind.NAME));
            at = hit.end();
        }
        cut(sentence.substring(at), pieces);
        return pieces;
    }

    private void cut(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            segment.seg(text).forEach(term -> pieces.add(Piece.of(term)));
        }
    }

    /** The known phrases together with others, which count as phrases of the field. */
    WordTrie phrasesWith(Collection<String> others) {
        WordTrie all = new WordTrie();
        guarded.forEach(word -> all.add(word, WordTrie.PhraseKind.GUARDED));
        domain.forEach(word -> all.add(word, WordTrie.PhraseKind.DOMAIN));
        longPlaces.forEach(word -> all.add(word, WordTrie.PhraseKind.PLACE));
        others.forEach(word -> all.add(word, WordTrie.PhraseKind.DOMAIN));
        return all;
    }

    /** A sentence in which commas stand for guarded phrases and places. */
    String withoutNames(String sentence) {
        StringBuilder text = new StringBuilder(sentence.length());
        int at = 0;
        for (WordTrie.Hit hit : phrases.find(sentence)) {
            if (hit.phrase().kind() != WordTrie.PhraseKind.DOMAIN) {
                text.append(sentence, at, hit.begin()).append('，');
                at = hit.end();
            }
        }
        return text.append(sentence.substring(at)).toString();
    }

    /**
     * Whether a string may be proposed as a new word: it is no known one, holds no name, is more
     * than words of the genre (部分单位), and its ends are matter and not grammar (推进…, …等).
     */
    boolean mayBeNew(String word) {
        if (word.length() < LEAST_OF_A_PHRASE
                || stop.contains(word)
                || !word.codePoints().allMatch(Character::isIdeographic)
                || holdsGuarded(word)
                || guarded.stream().anyMatch(phrase -> phrase.contains(word))) {
            return false;
        }
        List<WordTrie.Hit> known = phrases.find(word);
        if (!known.isEmpty() && known.get(0).end() - known.get(0).begin() == word.length()) {
            return false;
        }
        List<Term> terms = segment.seg(word);
        return terms.stream().anyMatch(term -> term.word.length() > 1 && !stop.contains(term.word))
                && terms.stream()
                        .noneMatch(term -> GRAMMAR.matcher(term.nature.toString()).matches())
                && isMatter(terms.get(0))
                && isMatter(terms.get(terms.size() - 1));
    }

    /** No verb of the genre, no piece of a word, no adverb, no word of place. */
    private boolean isMatter(Term term) {
        String nature = term.nature.toString();
        boolean genre = nature.startsWith("v") && stop.contains(term.word);
        boolean piece =
                term.word.length() == 1
                        && PIECES.matcher(nature).matches()
                        && !isAlso(term.word, Nature.n);
        return !genre && !piece && !EDGES.matcher(nature).matches();
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

    /**
     * Whether a word of the general language names a thing or an action of work: by its meaning
     * where that is known, else by its part of speech.
     */
    private boolean carriesMatter(Term term) {
        String word = term.word;
        if (kept.contains(word) || ofPlaces.contains(word)) {
            return true;
        }
        String nature = term.nature.toString();
        boolean thing = natures.matcher(nature).matches();
        boolean action = nature.startsWith("v");
        if (!thing && !action || empty.matcher(word).find()) {
            return false;
        }
        if (senses.knows(word)) {
            return senses.isMatter(word);
        }
        return thing && (term.nature != Nature.nz || beginsAsThing(word));
    }

    /** Of the proper names that HanLP sees: 乌兰牧骑 and 茶青, not 抓牢, 偏少 and 立规矩. */
    private static boolean beginsAsThing(String word) {
        CoreDictionary.Attribute first = CoreDictionary.get(word.substring(0, 1));
        return first == null || first.nature[0].startsWith('n') || first.nature[0].startsWith('g');
    }

    private static boolean isAlso(String word, Nature nature) {
        CoreDictionary.Attribute attribute = CoreDictionary.get(word);
        return attribute != null && attribute.hasNature(nature);
    }
}
