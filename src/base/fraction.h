// Exact fractions in 128 bits. Every operation says when the exact result does not fit; none
// rounds. What is shown to people is.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace attain {

__extension__ typedef __int128 Int128;

/// A fraction in lowest terms with a positive denominator.
class Fraction {
 public:
  constexpr Fraction() = default;
  constexpr Fraction(std::int64_t whole) : numerator_(whole) {}
  /// numerator / denominator in lowest terms; the denominator is not zero.
  static Fraction Of(Int128 numerator, Int128 denominator);

  Int128 numerator() const { return numerator_; }
  Int128 denominator() const { return denominator_; }
  bool is_zero() const { return numerator_ == 0; }
  bool is_negative() const { return numerator_ < 0; }

  Fraction operator-() const {
    Fraction opposite = *this;
    opposite.numerator_ = -numerator_;
    return opposite;
  }
  bool operator==(const Fraction&) const = default;
  std::strong_ordering operator<=>(const Fraction& other) const;

 private:
  /// `a` + `whole`, which is in lowest terms as `a` is.
  static std::optional<Fraction> PlusWhole(const Fraction& a, Int128 whole);
  friend std::optional<Fraction> Add(const Fraction& a, const Fraction& b);

  Int128 numerator_ = 0;
  Int128 denominator_ = 1;
};

/// The exact result, or nullopt when it does not fit in 128 bits; of Add and Subtract, when a step
/// to it does not, over the least common denominator; of Divide, or when b is zero.
std::optional<Fraction> Add(const Fraction& a, const Fraction& b);
std::optional<Fraction> Subtract(const Fraction& a, const Fraction& b);
std::optional<Fraction> Multiply(const Fraction& a, const Fraction& b);
std::optional<Fraction> Divide(const Fraction& a, const Fraction& b);

/// Reads a decimal number as JSON writes it (decimal_text.h). nullopt when it is none or needs more
/// than 30 digits before or after the point.
std::optional<Fraction> ParseDecimal(std::string_view text);

/// The exact decimal where there is one (`0.25`, `-3`), else `p/q`.
std::string FormatExact(const Fraction& value);
inline constexpr std::size_t kMostExactBytes = 32;
/// As FormatExact, of a fraction in any terms whose denominator divides a million, as nearly all
/// do: its end, at most kMostExactBytes from `out` on; else nullptr.
char* WriteExact(std::int64_t numerator, std::int64_t denominator, char* out);
char* WriteExact(const Fraction& value, char* out);
/// What policies and data write has no more; what is computed of it may.
inline constexpr int kDecimalsForPeople = 6;
/// With thousands separators and, unless whole, at least two decimals; fractions without an exact
/// decimal of at most kDecimalsForPeople places are rounded half up to two: for people to read,
/// `1,234.50`.
std::string FormatForPeople(const Fraction& value);

/// A value not below zero, rounded half up to so many decimals; as it is where that does not fit.
Fraction Rounded(const Fraction& value, std::uint32_t decimals);

/// `value` × `scale` as a whole number, or nullopt where it is none or does not fit.
std::optional<std::int64_t> ScaledBy(const Fraction& value, std::int64_t scale);

}  // namespace attain
