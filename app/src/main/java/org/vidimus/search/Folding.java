package org.vidimus.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** How what is written and what is typed become the same words: case, diacritics, dots, endings. */
final class Folding {
  /** Words without case and diacritics; {@code F.N.M.T.} is {@code fnmt}. */
  static final Analyzer WORDS = analyzer(words -> words);

  /** The same without English endings. */
  static final Analyzer ENGLISH = analyzer(PorterStemFilter::new);

  /** The same without Indonesian particles and possessives. */
  static final Analyzer INDONESIAN = analyzer(words -> new IndonesianStemFilter(words, false));

  /** Words that say nothing about what is looked for, in English and Indonesian. */
  private static final Set<String> EMPTY =
      Set.of(
          "a", "an", "and", "are", "as", "at", "by", "for", "from", "has", "have", "in", "is", "it",
          "its", "of", "on", "or", "that", "the", "this", "to", "under", "was", "with", "ada",
          "adalah", "atau", "dan", "dari", "dengan", "di", "ini", "itu", "ke", "oleh", "pada",
          "untuk", "yang");

  private static final Pattern DOTS = Pattern.compile("[.]");
  private static final Pattern NO_KEY = Pattern.compile("[^\\p{L}\\p{Nd}]");
  private static final NormalizeCharMap APART = apart();

  private Folding() {}

  /** A folded word and where it stood. */
  record Token(String text, int start, int end) {}

  /** The words of a text, in their order. */
  static List<Token> tokens(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /** The words of a phrase, folded and parted by single spaces. */
  static String phrase(String text) {
    return String.join(" ", tokens(WORDS, text).stream().map(Token::text).toList());
  }

  /** One folded word without its ending; itself when nothing is left. */
  static String stem(Analyzer analyzer, String word) {
    List<Token> tokens = tokens(analyzer, word);
    return tokens.isEmpty() ? word : tokens.getFirst().text();
  }

  /** Codes and numbers without case, blanks and strokes: {@code PRTAO03001}. */
  static String key(String text) {
    return NO_KEY.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
  }

  static boolean isEmptyWord(String word) {
    return EMPTY.contains(word) || (word.length() == 1 && !Character.isDigit(word.charAt(0)));
  }

  /** How many slips of the finger a word of this length may have. */
  static int slips(String word) {
    if (word.chars().anyMatch(Character::isDigit) || word.length() < 4) {
      return 0;
    }
    return word.length() < 8 ? 1 : 2;
  }

  private static NormalizeCharMap apart() {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    for (String sign : List.of("'", "’", "_")) {
      map.add(sign, " ");
    }
    return map.build();
  }

  private static Analyzer analyzer(UnaryOperator<TokenStream> endings) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer source = new StandardTokenizer();
        TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(source));
        return new TokenStreamComponents(
            source, endings.apply(new PatternReplaceFilter(words, DOTS, "", true)));
      }

      @Override
      protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(APART, reader);
      }
    };
  }
}
